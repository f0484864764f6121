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

  /// Reads a text; braces that hold no valid identifier are words. O(*n*) in its length.
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
        Person.ID(rawValue: String(inside[..<close])).isValid
      else {
        words.append("{")
        rest = inside
        continue
      }
      if !words.isEmpty { parts.append(.words(String(words))) }
      words = Substring()
      parts.append(.person(Person.ID(rawValue: String(inside[..<close]))))
      rest = inside[inside.index(after: close)...]
    }
    words += rest
    if !words.isEmpty { parts.append(.words(String(words))) }
    self.parts = parts
  }

  /// The characters of the longest identifier and its closing brace.
  private static let longestReference = 41

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
