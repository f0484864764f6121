import Document
import SupportNetwork
import Telling

// Consent, signatures and rights.

extension FamilyGroupPlan {
  var signatures: [Block] {
    [.paragraph(RichText(words.consent))] + (signers.isEmpty ? [] : [.signatures(signers)])
      + [.callout(rights)]
  }

  /// Everybody who has to agree, each once: the household from the age of twelve, young people whom the
  /// plan is about wherever they live, who has authority over them, who made an agreement, and the
  /// director. Nobody signs who has died, who may not be named or who is a child of eleven; and of those
  /// to be kept away only who has authority.
  private var signers: [Signature] {
    let makers = Set(family.agreements.flatMap(\.who))
    let dangers = family.draft.keptAway
    let household = family.household.members.compactMap { family[$0] }
    let others = family.people.filter { person in
      guard person.sphere != .household else { return false }
      if person.roles.contains(where: \.hasAuthority) { return true }
      guard dangers[person.id]?.isBarred != true else { return false }
      return person.roles.contains(.youth) || makers.contains(person.id)
    }
    let director = family.case.director.flatMap { family[$0] }
    var signed: Set<Person.ID> = []
    return (household + others + [director].compactMap(\.self)).filter { person in
      disclosure.names(person.id) && !person.deceased && person.isTwelveOrOlder != false
        && signed.insert(person.id).inserted
    }.map { Signature(name: disclosure.fullName(of: $0.id), role: relation(of: $0.id) ?? "") }
  }

  private var rights: Callout {
    Callout(
      .rights, title: words.rightsTitle,
      blocks: [.list(words.rights.map { ListItem(RichText($0)) })])
  }
}

extension Person {
  /// Whether the person is of an age to agree for themselves, or `nil` where neither age nor band is
  /// known.
  fileprivate var isTwelveOrOlder: Bool? {
    age.map { $0 >= 12 } ?? ageBand.map { $0 != .from0to3 && $0 != .from4to11 }
  }
}

extension Role {
  /// Whether a plan for a child needs the agreement of whoever has the role.
  fileprivate var hasAuthority: Bool { self == .parentWithAuthority || self == .guardian }
}
