package import SupportNetwork

extension CaseDraft {
  /// The smallest case there is: one person, who lives alone and was never mapped.
  package static func ofOne(named name: String = "Noor Visser") -> CaseDraft {
    var draft = CaseDraft(id: "LV-0003")
    draft.people = [Person(id: "P01", name: name, sphere: .household)]
    draft.households = [Household(id: "H1", members: ["P01"])]
    return draft
  }
}
