/// Lists that somebody types, in which a name may hold what separates: `"Latimer, Louise"|B,C|D`.
package enum QuotedList {
  /// The items of a list and the parts of each item.
  ///
  /// - Parameters:
  ///   - text: The list. What stands between double quotes is taken as it is; two quotes within are one.
  ///   - separators: What parts two items, and what parts the parts of one.
  package static func items(of text: String, separators: (item: Character, part: Character))
    -> [[String]]
  {
    var items: [[String]] = []
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    var last: Character?
    for character in text {
      switch character {
      case "\"" where isQuoted: isQuoted = false
      case "\"":
        // A quote behind a closing one is a quote of the name.
        if last == "\"" { part.append(character) }
        isQuoted = true
      case separators.item where !isQuoted:
        items.append(parts + [part])
        (parts, part) = ([], "")
      case separators.part where !isQuoted:
        parts.append(part)
        part = ""
      default: part.append(character)
      }
      last = character
    }
    items.append(parts + [part])
    return items.filter { $0 != [""] }
  }
}
