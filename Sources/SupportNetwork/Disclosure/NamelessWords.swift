/// Words before and around names that call nobody: *van*, *mevrouw*, *oma*, *عبد*.
enum NamelessWords {
  /// Words that are nobody's name: particles, forms of address and words for kin.
  ///
  /// No text is looked through for them, so that a word stands here only if it is no first name where
  /// cases are written.
  static let only = folded(
    """
    de den der des het te ten ter van von vom zum zur zu du la le les el al bin ibn bint dos das do da
    di del della degli af av op in aan bij uit
    mevrouw meneer mijnheer heer dame dhr mevr mw mej mejuffrouw mr mrs ms mx miss sir madam dr drs ir
    ing prof professor dokter doctor ds dominee pastoor pater zuster broeder imam rabbijn juf juffrouw
    meester frau herr madame monsieur mme mlle señor señora senhor senhora jr sr
    oma opa omi opi omaatje opaatje grootmoeder grootvader overgrootmoeder overgrootvader mama papa
    mamma mam pap moeder vader tante tantetje oom ome zus zusje broer broertje nicht nichtje neef
    neefje schoonmoeder schoonvader schoonzus schoonzusje schoonbroer schoondochter schoonzoon zwager
    stiefmoeder stiefvader pleegmoeder pleegvader bonusmoeder bonusvader halfzus halfbroer stiefzus
    stiefbroer dochter zoon kleindochter kleinzoon buurvrouw buurman buurjongen buurmeisje vriend
    vriendin collega
    mum mom mummy mommy dad daddy granny grandma grandpa grandmother grandfather mother father aunt
    auntie uncle sister brother cousin niece nephew neighbour neighbor teacher
    mutter vater onkel schwester bruder großmutter großvater nachbarin nachbar
    maman mère père tonton oncle mamie papi papy grand-mère grand-père sœur frère voisin voisine
    nonno nonna zio zia abuelo abuela tío tía anneanne babaanne teyze amca dayı abla lalla sidi moulay
    السيد السيدة الدكتور الدكتورة الحاج الحاجة الأستاذ الأستاذة جدتي جدي خالتي عمتي
    госпожа господин бабушка дедушка тётя дядя мама папа
    """)

  /// Words that begin a name and may be one of their own: nobody is called by them alone where more
  /// follows, and all the same they are looked for.
  static let beginnings = folded(
    """
    abd abdel abdul abou abu oum oumm umm um ould ait ben beni mac mc fitz st ste sint saint san santa
    don doña dona nan nana baba dede nine hala abi coach mister master père sœur o d l
    عبد أبو ابو أم ام ابن بن بنت آل ال د الشيخ سيدي لالة عم خال حاج
    """)

  /// Whether a part of a name between spaces calls nobody when it stands alone: no such word, no
  /// initials, no sign without letters.
  static func callsNobody(_ part: Substring) -> Bool {
    FoldedText(String(part)).words.allSatisfy { word in
      isNameless(word) || word.hasCase && word.text.count == 1
    }
  }

  /// Whether a part can be a last name, if only one of a letter.
  static func canEndName(_ part: Substring) -> Bool {
    FoldedText(String(part)).words.contains { !isNameless($0) }
  }

  private static func isNameless(_ word: FoldedText.Word) -> Bool {
    only.contains(word.text) || beginnings.contains(word.text)
  }

  private static func folded(_ words: String) -> Set<String> {
    Set(FoldedText(words).words.map(\.text))
  }
}
