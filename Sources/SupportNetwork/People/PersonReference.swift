/// A text in which people stand as references, such as `{P12} komt alleen na afspraak`.
///
/// Free text never holds a name. Each output turns a reference into a name or into neutral words, by
/// the consent of the person and by the reader.
package struct ReferringText: Sendable, Hashable {
  /// A part of the text.
  package enum Part: Sendable, Hashable {
    /// Words.
    case words(String)
    /// A person.
    case person(Person.ID)
  }

  /// The parts in their order.
  package let parts: [Part]

  /// Reads a text; spaces beside an identifier are nothing, and braces that hold none are words. O(*n*) in its length.
  package init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      parts = text.isEmpty ? [] : [.words(text)]
      return
    }
    var parts: [Part] = []
    var words = Substring()
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      words += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.prefix(Self.longestReference).firstIndex(of: "}"),
        let id = Self.identifier(in: inside[..<close])
      else {
        words.append("{")
        rest = inside
        continue
      }
      if !words.isEmpty { parts.append(.words(String(words))) }
      words = Substring()
      parts.append(.person(id))
      rest = inside[inside.index(after: close)...]
    }
    words += rest
    if !words.isEmpty { parts.append(.words(String(words))) }
    self.parts = parts
  }

  /// The identifier between braces, whatever spaces stand around it; with spaces a word without a digit
  /// is none.
  private static func identifier(in text: Substring) -> Person.ID? {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    guard words.count == 1, let word = words.first else { return nil }
    let id = Person.ID(rawValue: String(word))
    return id.isValid && (word == text || word.contains(where: \.isNumber)) ? id : nil
  }

  /// The characters of the longest identifier, four spaces on each side, and the closing brace.
  private static let longestReference = 49

  /// The people that the text refers to, in its order.
  package var people: [Person.ID] {
    parts.compactMap { if case .person(let id) = $0 { id } else { nil } }
  }

  /// The words alone.
  package var words: [String] {
    parts.compactMap { if case .words(let words) = $0 { words } else { nil } }
  }
}

extension SupportNeed {
  /// The people in whose company it is, by its words.
  package var referredPeople: [Person.ID] { ReferringText(text).people }
}
