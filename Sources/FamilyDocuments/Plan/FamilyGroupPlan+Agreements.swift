import Document
import SupportNetwork
import Telling

// What was agreed, what happens if it does not work, and what comes after.

extension FamilyGroupPlan {
  var agreementsSection: Section? {
    section(
      "agreements", nl: "Onze afspraken", en: "Our agreements",
      family.agreements.isEmpty ? [] : [.agreements(family.agreements.map(card))])
  }

  private func card(for agreement: Agreement) -> AgreementCard {
    let until =
      agreement.until.map { words(nl: "tot \(day($0))", en: "until \(day($0))") }
      ?? words(nl: "tot we iets anders afspreken", en: "until we agree otherwise")
    let trial = agreement.trialUntil.map {
      words(nl: "proef tot \(day($0))", en: "trial until \(day($0))")
    }
    let needs = family.needs.filter { agreement.needs.contains($0.id) }
    return AgreementCard(
      number: agreement.id.rawValue,
      who: naming.list(agreement.who).withCapital,
      what: said(agreement.does),
      forWhom: needs.map { naming.text($0.text) }.joined(separator: "; "),
      from: agreement.from.map(day) ?? "",
      howOften: agreement.howOften.map { naming.text($0) } ?? "",
      until: [until, trial].compactMap { $0 }.joined(separator: ", "),
      stepsIn: standIns(of: agreement),
      status: review(of: agreement))
  }

  private func standIns(of agreement: Agreement) -> String {
    let otherwise = agreement.ifNot.map { naming.text($0) }
    // Words that name all who step in need no list beside them.
    let told = Set(ReferringText(agreement.ifNot ?? "").people)
    let people =
      agreement.standIns.allSatisfy(told.contains)
      ? nil : naming.list(agreement.standIns).withCapital
    guard people != nil || otherwise != nil else {
      return words(nl: "nog niemand afgesproken", en: "nobody agreed yet")
    }
    return [people, otherwise].compactMap { $0 }.joined(separator: ". ")
  }

  private func review(of agreement: Agreement) -> String {
    guard
      let review = network?.moment.agreementReviews.first(where: { $0.agreement == agreement.id })
    else { return "" }
    let status = review.status.phrase.in(language).withCapital
    return review.note.map { "\(status): \(naming.text($0))" } ?? status
  }

  var ifNotSection: Section? {
    let plan = family.plan
    var blocks = list(
      words(nl: "Zo merken we dat het niet goed gaat", en: "This is how we notice"), plan.earlySigns
    )
    if !plan.firstCall.isEmpty {
      let order = plan.firstCall.enumerated().map { index, id in
        Term("\(index + 1)", RichText(withRelation(id).withCapital))
      }
      blocks.append(
        .together([
          .heading(words(nl: "Wie bellen we eerst", en: "Whom we call first")), .terms(order),
        ]))
    }
    if let planB = plan.planB {
      blocks.append(
        .together([.heading(words(nl: "Ons plan B", en: "Our plan B")), paragraph(planB)]))
    }
    if !blocks.isEmpty {
      blocks.append(
        .paragraph(
          RichText([
            .bold(
              words(
                nl: "Is er direct gevaar? Bel 112.", en: "Is there danger right now? Call 112."))
          ])))
    }
    return section("ifNot", nl: "Als het niet lukt", en: "If it does not work", blocks)
  }

  var lookBackSection: Section? {
    guard let lookBack = family.plan.lookBack else { return nil }
    var terms: [Term] = []
    if let date = lookBack.on {
      terms.append(Term(words(nl: "Wanneer", en: "When"), RichText(day(date))))
    }
    if let caller = lookBack.caller {
      terms.append(
        Term(
          words(nl: "Wie roept ons bij elkaar", en: "Who calls us together"),
          RichText(withRelation(caller))))
    }
    if !family.plan.actionTeam.isEmpty {
      terms.append(
        Term(
          words(nl: "Ons actieteam", en: "Our action team"),
          RichText(naming.list(family.plan.actionTeam))))
    }
    let blocks: [Block] = terms.isEmpty ? [] : [.terms(terms)]
    return section(
      "lookBack", nl: "Terugkijken", en: "Looking back",
      blocks + list(words(nl: "Hier kijken we naar", en: "This we look at"), lookBack.checks))
  }

  var aftercareSection: Section? {
    guard let aftercare = family.aftercare else { return nil }
    let level =
      switch aftercare.level {
      case .followUp:
        words(
          nl: "Als we klaar zijn, houdt iemand een vinger aan de pols. Dat is geen controle.",
          en: "When we are done, somebody keeps in touch. It is no control.")
      case .pilotLight:
        words(
          nl:
            "Als we klaar zijn, blijft er langer en vaker iemand in de buurt. Dat is geen controle.",
          en: "When we are done, somebody stays near, longer and more often. It is no control.")
      }
    var blocks: [Block] = [.paragraph(RichText(level))]
    var terms: [Term] = []
    if let provider = aftercare.provider {
      terms.append(
        Term(words(nl: "Wie belt", en: "Who calls"), RichText(withRelation(provider))))
    }
    if let backup = aftercare.backup {
      terms.append(
        Term(words(nl: "Kan die niet", en: "If they cannot"), RichText(withRelation(backup))))
    }
    if let closing = aftercare.closing {
      terms.append(
        Term(
          words(nl: "We denken klaar te zijn op", en: "We expect to be done on"),
          RichText(day(closing))))
    }
    if !terms.isEmpty { blocks.append(.terms(terms)) }
    if let text = aftercare.text { blocks.append(paragraph(text)) }
    let dates = aftercare.contactDates
    if !dates.isEmpty {
      blocks.append(
        .dates(
          DateChecklist(
            caption: words(
              nl: "Tien keer contact, elk half jaar, vijf jaar lang",
              en: "Ten contacts, one every half year, for five years"),
            entries: dates.map {
              DateChecklist.Entry(day($0), who: aftercare.provider.map(naming.name) ?? "")
            })))
    }
    return section("aftercare", nl: "Nazorg", en: "Aftercare", blocks)
  }
}
