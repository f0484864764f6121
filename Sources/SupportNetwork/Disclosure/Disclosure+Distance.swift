extension Disclosure {
  /// The distance of somebody to the household in kilometres, as far as anybody may reckon with it.
  ///
  ///     Disclosure.distance(of: grandmother)  // 1.8
  ///     grandmother.secretAddress = true
  ///     Disclosure.distance(of: grandmother)  // nil
  ///
  /// A secret address holds for every audience: the distance enters no sum, no median, no band and no
  /// order, as it would follow from them.
  ///
  /// - Returns: `nil` where nobody told the distance or the address is secret. The two cannot be told
  ///   apart, since *secret* alone would say that somebody hides.
  public static func distance(of person: Person) -> Double? {
    person.secretAddress ? nil : person.distanceKm.value
  }

  /// The distance of somebody to the household in kilometres, for professionals only.
  ///
  /// They weigh with it whom to ask; a family knows where its people live, and whoever else gets its
  /// plan need not.
  ///
  /// - Returns: `nil` where the audience may not know it or nobody may; see the static `distance(of:)`.
  public func distance(of person: Person) -> Double? {
    audience == .professional ? Disclosure.distance(of: person) : nil
  }
}
