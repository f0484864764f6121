import Document
import SupportNetwork
import Telling

// Consent, signatures and rights.

extension FamilyGroupPlan {
  var signaturesSection: Section? {
    let consent = words(
      nl:
        "Dit plan is van ons. Wie in dit plan met naam staat, vindt dat goed. Wie dat niet wil, of "
        + "niet gevraagd is, staat er zonder naam in. Iedereen mag daar later anders over denken. Dan "
        + "passen we het plan aan.",
      en:
        "This plan is ours. Whoever is named in it agrees to that. Whoever does not want it, or was "
        + "not asked, stands in it without a name. Everybody may change their mind. Then we change "
        + "the plan.")
    var blocks: [Block] = [.paragraph(RichText(consent))]
    if !signers.isEmpty { blocks.append(.signatures(signers)) }
    blocks.append(.callout(rights))
    return section(
      "signatures", nl: "Toestemming en handtekeningen", en: "Consent and signatures", blocks)
  }

  /// Household members of twelve and older, parents with authority elsewhere, and the director.
  private var signers: [Signature] {
    let household = family.household.members.filter { id in
      guard let person = family[id], naming.names(id) else { return false }
      return person.age.map { $0 >= 12 }
        ?? (person.ageBand.map { $0 != .from0to3 && $0 != .from4to11 } ?? true)
    }
    let elsewhere = family.people.filter {
      $0.sphere != .household && $0.roles.contains(.parentWithAuthority) && naming.names($0.id)
    }.map(\.id)
    let director = [family.case.director].compactMap { $0 }.filter { naming.names($0) }
    // The director may be one of the family.
    let others = director.filter { !household.contains($0) && !elsewhere.contains($0) }
    return (household + elsewhere + others).map { id in
      Signature(name: naming.fullName(of: id), role: relation(of: id) ?? "")
    }
  }

  private var rights: Callout {
    let lines =
      language == .dutch
      ? [
        "Jullie mogen altijd nee zeggen tegen hulp, en van gedachten veranderen.",
        "Ben je 12 jaar of ouder? Dan mag je je dossier lezen en beslis je mee. Vanaf 16 jaar beslis je zelf wie het mag lezen.",
        "Een vertrouwenspersoon helpt je. Dat is gratis en staat los van de gemeente en de hulpverlening.",
        "Niet tevreden? Je mag een klacht indienen bij de gemeente of de hulpverlener.",
        "Niet eens met een besluit van de gemeente? Je mag binnen zes weken bezwaar maken.",
        "Een onafhankelijke cliëntondersteuner denkt gratis met je mee.",
      ]
      : [
        "You may always say no to help, and change your mind.",
        "Are you 12 or older? Then you may read your file and you decide with the others. From 16 you decide yourself who may read it.",
        "A confidential adviser helps you, free of charge and apart from the municipality.",
        "Not content? You may complain to the municipality or to whoever gives help.",
        "Do you disagree with a decision of the municipality? You may object within six weeks.",
        "An independent client supporter thinks along with you, free of charge.",
      ]
    return Callout(
      .rights, title: words(nl: "Jullie rechten", en: "Your rights"),
      blocks: [.list(lines.map { ListItem(RichText($0)) })])
  }
}
