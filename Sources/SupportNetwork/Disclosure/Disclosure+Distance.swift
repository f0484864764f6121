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
  /// - Returns: `nil` where nobody told the distance or the address is secret; professionals are told
  ///   which of the two, by ``hidesAddress(of:)``.
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

  /// Whether the address of somebody is secret, as far as anybody may reckon with it: whoever hides is
  /// never to be brought together with those whom they hide from.
  package static func hidesAddress(of person: Person) -> Bool { person.secretAddress }

  /// Whether the address of somebody is secret, for professionals only.
  ///
  /// They must not ask what must not be told, so that *secret* is never told as *not known*. Everybody
  /// else reads nothing of either: that somebody hides is part of the secret.
  ///
  /// - Returns: `nil` where the audience may not know.
  public func hidesAddress(of person: Person) -> Bool? {
    audience == .professional ? person.secretAddress : nil
  }
}
