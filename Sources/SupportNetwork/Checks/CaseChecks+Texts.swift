import Telling

// What stands in free text and in names.

extension CaseChecks {
  /// The longest name, in characters.
  static let longestName = 400
  /// The longest text, in characters.
  static let longestText = 10_000

  mutating func checkTexts() {
    for (index, person) in draft.people.enumerated() {
      let path = FieldPath.top["people"][index]
      checkText(person.name, path["name"], longest: Self.longestName)
      if let called = person.calledName {
        checkText(called, path["calledName"], longest: Self.longestName)
      }
    }
    for (path, label) in draft.labels { checkText(label, path, longest: Self.longestName) }
    let hidden = hiddenNames()
    let names = hidden.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    for (path, text) in draft.texts {
      checkText(text, path, longest: Self.longestText)
      let referring = ReferringText(text)
      var strangers = Set<Person.ID>()
      for id in referring.people where people[id] == nil && strangers.insert(id).inserted {
        checkPerson(id, path)
      }
      guard !names.isEmpty else { continue }
      let spelled = referring.words.flatMap(Self.capitalisedWords).flatMap(Self.withoutGenitive)
        .filter(names.contains)
      guard !spelled.isEmpty else { continue }
      for (id, names) in hidden where spelled.contains(where: names.contains) {
        report(
          .nameSpelled, path,
          nl: "Deze tekst noemt de naam van \(id), van wie geen toestemming is.",
          en: "This text spells the name of \(id), who gave no consent.",
          doNL: "Schrijf {\(id)} in plaats van de naam.", doEN: "Write {\(id)} instead of the name."
        )
      }
    }
  }

  private mutating func checkText(_ text: String, _ path: FieldPath, longest: Int) {
    guard !Self.isPlain(text, longest: longest) else { return }
    if text.allSatisfy(\.isWhitespace) {
      report(
        .badText, path, nl: "Deze tekst is leeg.", en: "This text is empty.",
        doNL: "Schrijf iets, of laat het veld weg.",
        doEN: "Write something, or leave the field out.")
    } else if text.utf8.count > longest, text.count > longest {
      report(
        .badText, path,
        nl: "Deze tekst is langer dan \(longest) tekens.",
        en: "This text is longer than \(longest) characters.",
        doNL: "Maak de tekst korter.", doEN: "Shorten the text.")
    } else if text.unicodeScalars.contains(where: Self.isControl) {
      report(
        .badText, path,
        nl: "In deze tekst staat een onzichtbaar stuurteken.",
        en: "This text holds an invisible control character.",
        doNL: "Typ de tekst opnieuw.", doEN: "Type the text again.")
    }
  }

  /// Whether a text holds nothing but printable characters of English, and not too many: what most
  /// texts are, told without a look at Unicode's tables.
  private static func isPlain(_ text: String, longest: Int) -> Bool {
    var isBlank = true
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte) else { return false }
      if byte != 0x20 { isBlank = false }
    }
    return !isBlank && text.utf8.count <= longest
  }

  /// Control characters other than line feed and tab, which no font and no document format has.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The names by which people without consent could be known, by person in the order of the file.
  ///
  /// The first name, the name in daily life, and the last name unless somebody with consent has it
  /// too. Only words of three letters and more that begin with a capital: others are too common.
  private func hiddenNames() -> [(id: Person.ID, names: Set<String>)] {
    let open = Set(
      draft.people.filter(\.consent.toBeNamed.allows).flatMap { Self.wordsOf($0.name) })
    return draft.people.filter { !$0.consent.toBeNamed.allows }.map { person in
      let words = Self.wordsOf(person.name) + Self.wordsOf(person.calledName ?? "")
      let telling = words.filter { $0.count >= 3 && $0.first?.isUppercase == true }
      return (person.id, Set(telling).subtracting(open))
    }
  }

  /// The word, and what it would be without an *s* of belonging: *Rubens* is of Ruben.
  private static func withoutGenitive(_ word: String) -> [String] {
    word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]
  }

  /// The words of a text: runs of letters.
  private static func wordsOf(_ text: String) -> [String] {
    text.split(whereSeparator: { !$0.isLetter }).map(String.init)
  }

  /// The words of a text that may be names: those that begin with a capital, of three letters and more.
  ///
  /// Whether a character is a letter takes Unicode's tables. Most runs of text hold English letters
  /// only, and are told apart by their bytes; the others go the long way.
  private static func capitalisedWords(_ text: String) -> [String] {
    var words: [String] = []
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      var end = start
      var isEnglish = true
      while end < bytes.count, bytes[end] >= 0x80 || isEnglishLetter(bytes[end]) {
        if bytes[end] >= 0x80 { isEnglish = false }
        end += 1
      }
      let run = bytes[start..<end]
      if !isEnglish {
        words += wordsOf(String(decoding: run, as: UTF8.self))
      } else if run.count >= 3, run[start] & 0x20 == 0 {
        words.append(String(decoding: run, as: UTF8.self))
      }
      start = end + 1
    }
    return words
  }

  private static func isEnglishLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
