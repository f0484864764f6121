import Document
import SupportNetwork
import Telling

// What was agreed, what happens if it does not work, and what comes after.

extension FamilyGroupPlan {
  var agreements: [Block] {
    known.agreements.isEmpty ? [] : [.agreements(known.agreements.map(card))]
  }

  private func card(for agreement: Agreement) -> AgreementCard {
    let until = agreement.until.map { words.until(day($0)) } ?? words.untilAgreedOtherwise
    let trial = agreement.trialUntil.map { words.onTrial(until: day($0)) }
    let needs = family.needs.filter { agreement.needs.contains($0.id) }
    return AgreementCard(
      number: agreement.id.rawValue,
      who: disclosure.list(agreement.who).withCapital,
      what: said(agreement.does),
      forWhom: needs.map { disclosure.text($0.text) }.joined(separator: "; "),
      from: agreement.from.map(day) ?? "",
      howOften: agreement.howOften.map { disclosure.text($0) } ?? "",
      until: [until, trial].compactMap { $0 }.joined(separator: ", "),
      stepsIn: standIns(of: agreement),
      status: review(of: agreement))
  }

  private func standIns(of agreement: Agreement) -> String {
    let otherwise = agreement.ifNot.map { disclosure.text($0) }
    // Words that name all who step in need no list beside them.
    let told = Set(ReferringText(agreement.ifNot ?? "").people)
    let people =
      agreement.standIns.allSatisfy(told.contains)
      ? nil : disclosure.list(agreement.standIns).withCapital
    guard people != nil || otherwise != nil else { return words.nobodyStepsIn }
    return [people, otherwise].compactMap { $0 }.joined(separator: ". ")
  }

  private func review(of agreement: Agreement) -> String {
    guard
      let review = network?.moment.agreementReviews.first(where: { $0.agreement == agreement.id })
    else { return "" }
    let status = review.status.phrase.in(language).withCapital
    return review.note.map { "\(status): \(disclosure.text($0))" } ?? status
  }

  var ifNot: [Block] {
    let plan = family.plan
    var blocks = list(words.earlySigns, plan.earlySigns)
    if !plan.firstCall.isEmpty {
      let order = plan.firstCall.enumerated().map { index, id in
        Term("\(index + 1)", RichText(withRelation(id).withCapital))
      }
      blocks.append(.together([.heading(words.firstCall), .terms(order)]))
    }
    if let planB = plan.planB {
      blocks.append(.together([.heading(words.planB), paragraph(planB)]))
    }
    if !blocks.isEmpty { blocks.append(.paragraph(RichText([.bold(words.inDanger)]))) }
    return blocks
  }

  var lookBack: [Block] {
    guard let lookBack = family.plan.lookBack else { return [] }
    var terms: [Term] = []
    if let date = lookBack.on { terms.append(Term(words.when, RichText(day(date)))) }
    if let caller = lookBack.caller {
      terms.append(Term(words.whoCallsUs, RichText(withRelation(caller))))
    }
    if !family.plan.actionTeam.isEmpty {
      terms.append(Term(words.actionTeam, RichText(disclosure.list(family.plan.actionTeam))))
    }
    return (terms.isEmpty ? [] : [.terms(terms)]) + list(words.weLookAt, lookBack.checks)
  }

  var aftercare: [Block] {
    guard let aftercare = family.aftercare else { return [] }
    var blocks: [Block] = [.paragraph(RichText(words.aftercare(aftercare.level)))]
    var terms: [Term] = []
    if let provider = aftercare.provider {
      terms.append(Term(words.whoCalls, RichText(withRelation(provider))))
    }
    if let backup = aftercare.backup {
      terms.append(Term(words.ifTheyCannot, RichText(withRelation(backup))))
    }
    if let closing = aftercare.closing {
      terms.append(Term(words.expectedEnd, RichText(day(closing))))
    }
    if !terms.isEmpty { blocks.append(.terms(terms)) }
    if let text = aftercare.text { blocks.append(paragraph(text)) }
    let dates = aftercare.contactDates
    if !dates.isEmpty {
      blocks.append(
        .dates(
          DateChecklist(
            caption: words.contactDates,
            entries: dates.map {
              DateChecklist.Entry(day($0), who: aftercare.provider.map(disclosure.name) ?? "")
            })))
    }
    return blocks
  }
}
