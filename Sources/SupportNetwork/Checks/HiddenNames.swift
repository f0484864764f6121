/// The names by which people without consent could be known, to be looked for in what is printed.
///
/// The first name, the name in daily life, and the last name unless somebody with consent has it too:
/// a relative who may not be named does not make the name of the family a secret. Only words of three
/// letters and more that begin with a capital: others are too common.
struct HiddenNames {
  private let people: [(id: Person.ID, names: Set<String>)]
  private let all: Set<String>

  /// Gathers the names of everybody who may not be named, in the order of the file.
  init(of everybody: [Person]) {
    let open = Set(
      everybody.filter(\.consent.toBeNamed.allows).flatMap { Self.words(of: $0.wholeName) })
    people = everybody.filter { !$0.consent.toBeNamed.allows }.map { person in
      let words = Self.words(of: person.wholeName) + Self.words(of: person.calledName ?? "")
      let telling = words.filter { $0.count >= 3 && $0.first?.isUppercase == true }
      return (person.id, Set(telling).subtracting(open))
    }
    all = people.reduce(into: Set<String>()) { $0.formUnion($1.names) }
  }

  /// The people whose names these texts spell, in the order of the file.
  func people(in texts: [String]) -> [Person.ID] {
    guard !all.isEmpty else { return [] }
    let spelled = texts.flatMap(Self.capitalisedWords).flatMap(Self.withoutGenitive)
      .filter(all.contains)
    guard !spelled.isEmpty else { return [] }
    return people.filter { person in spelled.contains(where: person.names.contains) }.map(\.id)
  }

  /// The word, and what it would be without an *s* of belonging: *Rubens* is of Ruben.
  private static func withoutGenitive(_ word: String) -> [String] {
    word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]
  }

  /// The words of a text: runs of letters.
  private static func words(of text: String) -> [String] {
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
        words += self.words(of: String(decoding: run, as: UTF8.self))
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
