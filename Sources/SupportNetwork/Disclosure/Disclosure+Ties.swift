extension Disclosure {
  /// How a member of the household is with somebody.
  ///
  ///     var tie = Tie(from: "P01", to: "P03")
  ///     tie.quality = .given(.conflict)
  ///     disclosure.quality(of: tie)  // .conflict
  ///
  /// A family's own tension is its own story, and is told to every audience.
  ///
  /// - Returns: `nil` where nobody told it or the audience may not know.
  public func quality(of tie: Tie) -> Quality? {
    tellsQuality(between: tie.from, tie.to) ? tie.quality.value : nil
  }

  /// How two people around the family are with each other, for professionals only.
  ///
  ///     let tie = AlterTie(between: ["P03", "P04"], quality: .given(.conflict))
  ///     disclosure.quality(of: tie)  // nil
  ///
  /// What is made for a family goes from hand to hand. The two agreed to be named, not to have their
  /// quarrel shown. That they know each other may be told.
  ///
  /// - Returns: `nil` where nobody told it or the audience may not know.
  public func quality(of tie: AlterTie) -> Quality? {
    guard let first = tie.between.first, let second = tie.between.last else { return nil }
    return tellsQuality(between: first, second) ? tie.quality.value : nil
  }

  /// How somebody is with an organisation: of the household for every audience, of others for
  /// professionals only.
  ///
  /// - Returns: `nil` where nobody told it or the audience may not know.
  public func quality(of tie: OrganisationTie) -> Quality? {
    tellsQuality(between: tie.person, tie.person) ? tie.quality.value : nil
  }

  /// The one rule: a contact with the household is the family's own to tell.
  private func tellsQuality(between first: Person.ID, _ second: Person.ID) -> Bool {
    audience == .professional || household.contains(first) || household.contains(second)
  }
}
