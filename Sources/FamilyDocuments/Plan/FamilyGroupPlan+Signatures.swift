import Document
import SupportNetwork
import Telling

// Consent, signatures and rights.

extension FamilyGroupPlan {
  var signatures: [Block] {
    [.paragraph(RichText(words.consent))] + (signers.isEmpty ? [] : [.signatures(signers)])
      + [.callout(rights)]
  }

  /// Household members of twelve and older, parents with authority elsewhere, and the director.
  private var signers: [Signature] {
    let household = family.household.members.filter { id in
      guard let person = family[id], disclosure.names(id) else { return false }
      return person.age.map { $0 >= 12 }
        ?? (person.ageBand.map { $0 != .from0to3 && $0 != .from4to11 } ?? true)
    }
    let elsewhere = family.people.filter {
      $0.sphere != .household && $0.roles.contains(.parentWithAuthority) && disclosure.names($0.id)
    }.map(\.id)
    let director = [family.case.director].compactMap { $0 }.filter { disclosure.names($0) }
    // The director may be one of the family.
    let others = director.filter { !household.contains($0) && !elsewhere.contains($0) }
    return (household + elsewhere + others).map { id in
      Signature(name: disclosure.fullName(of: id), role: relation(of: id) ?? "")
    }
  }

  private var rights: Callout {
    Callout(
      .rights, title: words.rightsTitle,
      blocks: [.list(words.rights.map { ListItem(RichText($0)) })])
  }
}
