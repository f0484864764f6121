/// The names by which people without consent could be known, to be looked for in what is printed.
///
///     HiddenNames(of: people, butFor: ["de roos"]).people(in: ["GERRITJE belt"])  // ["P05"]
///
/// The first name, the name in daily life, and the last name unless somebody with consent has it too:
/// a relative who may not be named does not make the name of the family a secret.
///
/// - a name of five letters and more is seen at the beginning of every word: *Gerrithuis*;
/// - one of three or four as a whole word in any letters, in diminutives, and at the beginning of a
///   word with a capital inside a sentence: *Blomstraat*, not *koken* of Kok;
/// - one of two letters as a whole word with a capital;
/// - one in a script without capitals wherever it stands.
///
/// Words that a language cannot do without, such as *wil* and *om*, are names inside a sentence and
/// with a capital only. Where a name is a word of its own in some phrase, the file says so.
struct HiddenNames {
  private let people: [(id: Person.ID, names: Set<Name>)]
  private let open: Set<String>
  private let phrases: [[String]]

  private struct Name: Hashable {
    let text: String
    let hasCase: Bool
  }

  /// Gathers the names of everybody who may not be named, in the order of the file.
  ///
  /// - Parameter phrases: Phrases in which such a word names nobody.
  init(of everybody: [Person], butFor phrases: [String] = []) {
    let open = Set(
      everybody.filter(Disclosure.mayName)
        .flatMap { Self.names(in: [$0.wholeName] + $0.ownCalledName) }.map(\.text))
    self.open = open
    people = everybody.filter { !Disclosure.mayName($0) }.map { person in
      let names = Self.names(in: [person.wholeName, person.calledName ?? ""])
      return (person.id, Set(names.filter { !open.contains($0.text) }))
    }
    self.phrases = phrases.map { FoldedText($0).words.map(\.text) }.filter { !$0.isEmpty }
  }

  /// The people whose names these texts spell, in the order of the file.
  func people(in texts: [String]) -> [Person.ID] {
    guard people.contains(where: { !$0.names.isEmpty }) else { return [] }
    let words = texts.flatMap { text in
      let folded = FoldedText(text)
      return ([folded.words] + folded.otherReadings).flatMap(withoutPhrases)
    }.filter { !open.contains($0.text) }
    guard !words.isEmpty else { return [] }
    return people.filter { person in
      person.names.contains { name in words.contains { spells($0, name) } }
    }.map(\.id)
  }

  private func spells(_ word: FoldedText.Word, _ name: Name) -> Bool {
    guard name.hasCase else { return word.text.contains(name.text) }
    guard word.text.hasPrefix(name.text) else { return false }
    let rest = word.text.dropFirst(name.text.count)
    let tells = word.hasCapital && !word.opensSentence
    if name.text.count == 2 {
      return rest.isEmpty && (Self.commonWords.contains(name.text) ? tells : word.hasCapital)
    }
    if Self.commonWords.contains(name.text) { return tells && Self.endings.contains(String(rest)) }
    if Self.endings.contains(String(rest)) { return true }
    guard !open.contains(where: { $0.count > name.text.count && word.text.hasPrefix($0) }) else {
      return false
    }
    return name.text.count >= 5 || tells
  }

  /// The words that are in none of the phrases.
  private func withoutPhrases(_ words: [FoldedText.Word]) -> [FoldedText.Word] {
    guard !phrases.isEmpty else { return words }
    var kept: [FoldedText.Word] = []
    var index = 0
    while index < words.count {
      let length = phrases.filter { phrase in
        words[index...].prefix(phrase.count).map(\.text) == phrase
      }.map(\.count).max()
      if let length {
        index += length
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept
  }

  // MARK: - The names of somebody

  private static func names(in texts: [String]) -> [Name] {
    texts.flatMap { FoldedText($0).words }.flatMap { word -> [Name] in
      guard !NamelessWords.only.contains(word.text) else { return [] }
      guard !word.hasCase else {
        return word.text.count >= 2 ? [Name(text: word.text, hasCase: true)] : []
      }
      // A whole name of Chinese or Korean letters has the family name first, without a space.
      let given = word.isIdeographic && word.text.count >= 3 ? [String(word.text.dropFirst())] : []
      return ([word.text] + given).filter { $0.count >= 2 }.map { Name(text: $0, hasCase: false) }
    }
  }

  /// What a word may have behind a short name and still be that name.
  private static let endings: Set<String> = [
    "", "s", "je", "jes", "tje", "tjes", "pje", "pjes", "etje", "etjes", "ie", "ies", "y",
  ]

  /// Words that no text can do without, which some people are called.
  private static let commonWords: Set<String> = [
    "om", "an", "en", "er", "ik", "is", "ja", "je", "na", "nu", "of", "so", "we", "ze", "zo", "me",
    "as", "at", "be", "by", "do", "go", "he", "if", "it", "my", "no", "on", "or", "to", "up", "us",
    "wil", "kan", "dan", "was", "had", "mag", "tot", "met", "een", "die", "dat", "hij", "zij",
    "ons",
    "als", "nog", "ook", "per", "mei", "may", "the", "and", "can", "will", "voor", "over", "hoe",
    "wie", "wat", "een", "den", "ben", "heb", "doe", "kom", "zie", "zou", "niet", "naar", "ton",
  ]
}

extension FoldedText.Word {
  fileprivate var isIdeographic: Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isIdeographic || (0xAC00...0xD7A3).contains($0.value)
    }
  }
}

extension Person {
  /// The name in daily life where it is one word: of several, such as *mama van Omar*, some may be the
  /// name of somebody else.
  fileprivate var ownCalledName: [String] {
    calledName.map { FoldedText($0).words.count == 1 ? [$0] : [] } ?? []
  }
}
