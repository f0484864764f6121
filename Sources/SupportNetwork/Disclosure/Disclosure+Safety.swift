extension Disclosure {
  /// Why somebody is not to be asked, for professionals only.
  ///
  ///     Disclosure(in: family, for: .professional, language: .dutch).safetyFlags(of: neighbour)
  ///     // [.noContactAgreement]
  ///
  /// What the family agreed for safety stands in its plan as a condition, in words that everybody
  /// accepted. A flag is a suspicion or a finding of professionals: it stands in no plan. Others may
  /// see of it at most the neutral words of ``name(of:)``.
  ///
  /// - Returns: `nil` where the audience may not know; an empty list where there is no flag.
  public func safetyFlags(of person: Person) -> [SafetyFlag]? {
    audience == .professional ? person.safetyFlags : nil
  }
}
