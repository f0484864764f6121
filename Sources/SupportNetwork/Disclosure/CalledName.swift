/// What somebody is called in daily life, as far as the whole name tells it.
///
///     CalledName(in: "Kees van Loon").text  // "Kees"
///     CalledName(in: "Mevrouw de Boer").text  // "Mevrouw de Boer"
///     CalledName(in: "de Vries, Jan").text  // "Jan"
///
/// It is the first word of the name. Words that call nobody, such as *mevrouw*, *oma*, *van*, *Dr.* or
/// *J.W.*, take the next one with them: *Oma Riet*, *'t Hart*. What stands behind a comma comes first.
/// Where a name is written in the letters of East Asia nobody can tell from outside which part is the
/// given one, so that it is called whole.
struct CalledName {
  /// The called name; never empty where the whole name is not.
  let text: String
  /// The first letter of the last name with a point, if that name is none of the called one and its
  /// script has capitals.
  let initial: String?

  /// Reads a whole name. O(*n*) in its length.
  init(in wholeName: String) {
    let parts = Self.parts(of: wholeName)
    guard
      let name = parts.firstIndex(where: { !NamelessWords.callsNobody($0) }),
      !Self.isEastAsian(parts[name])
    else {
      text = wholeName
      initial = nil
      return
    }
    // In *Berg-de Vries* the particle takes the next word with it too.
    let end = parts[name...].firstIndex { !Self.endsInParticle($0) } ?? name
    text = parts[...end].joined(separator: " ")
    let last = parts.dropFirst(end + 1).last(where: NamelessWords.canEndName)
    initial = last?.first.flatMap { $0.isCased ? "\($0)." : nil }
  }

  /// The words of a name in the order in which it is spoken.
  private static func parts(of name: String) -> [Substring] {
    let sides = name.split(separator: ",", maxSplits: 1)
    let order = sides.count == 2 ? [sides[1], sides[0]] : sides
    return order.flatMap { $0.split { $0.isWhitespace || $0 == "," } }
  }

  private static func endsInParticle(_ part: Substring) -> Bool {
    part.split(separator: "-").dropFirst().last.map(NamelessWords.callsNobody) ?? false
  }

  private static func isEastAsian(_ part: Substring) -> Bool {
    part.unicodeScalars.contains { scalar in
      scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value)
    }
  }
}
