extension Disclosure {
  /// The remark at a tie, for professionals only.
  ///
  ///     Disclosure(in: family, for: .professional, language: .dutch).note(of: tie)
  ///     // "belt zelden"
  ///
  /// Who wrote it down wrote for a colleague, about somebody who did not read it. References in it
  /// become names or neutral words, as in every text.
  ///
  /// - Returns: `nil` where there is none or the audience may not know.
  public func note(of tie: Tie) -> String? { forColleagues(tie.coachNote) }

  /// The remark at how two people know each other, for professionals only.
  public func note(of tie: AlterTie) -> String? { forColleagues(tie.coachNote) }

  /// The remark at a tie with an organisation, for professionals only.
  public func note(of tie: OrganisationTie) -> String? { forColleagues(tie.coachNote) }

  private func forColleagues(_ note: String?) -> String? {
    audience == .professional ? note.map(text) : nil
  }
}
