import Telling

extension CaseDraft {
  /// Every sentence that somebody wrote, with its path; names of people are not among them.
  ///
  /// One list for everything that has to look at free text: what refers to people, what must not
  /// spell a name, what must not hold control characters.
  ///
  /// A remark for the coach stands in no output, nor does the relation of somebody who may not be named:
  /// what they spell is a warning, where it is an error in all others.
  var texts: [(path: FieldPath, text: String, isPrinted: Bool)] {
    var found: [(path: FieldPath, text: String, isPrinted: Bool)] = []
    func add(_ text: String?, _ path: FieldPath, isPrinted: Bool = true) {
      if let text { found.append((path, text, isPrinted)) }
    }
    func add(_ list: [String], _ path: FieldPath) {
      for (index, text) in list.enumerated() { add(text, path[index]) }
    }
    let top = FieldPath.top
    for (field, voices) in [
      ("goesWell", plan.goesWell), ("worries", plan.worries), ("wishes", plan.wishes),
    ] {
      for (index, voice) in voices.enumerated() {
        add(voice.text, top["plan"][field][index]["text"])
      }
    }
    add(plan.mainQuestion, top["plan"]["mainQuestion"])
    add(plan.ownActions, top["plan"]["ownActions"])
    add(plan.askedOfProfessionals, top["plan"]["askedOfProfessionals"])
    add(plan.earlySigns, top["plan"]["earlySigns"])
    add(plan.planB, top["plan"]["planB"])
    add(plan.lookBack?.checks ?? [], top["plan"]["lookBack"]["checks"])
    add(plan.waiverReason, top["plan"]["waiverReason"])
    add(plan.exceptionGround, top["plan"]["exceptionGround"])
    add(plan.ordinance, top["plan"]["ordinance"])
    add(aftercare?.text, top["aftercare"]["text"])
    for (index, person) in people.enumerated() {
      add(
        person.relation, top["people"][index]["relation"],
        isPrinted: Disclosure.mayName(person))
    }
    for (index, need) in needs.enumerated() { add(need.text, top["needs"][index]["text"]) }
    for (index, goal) in goals.enumerated() {
      add(goal.text, top["goals"][index]["text"])
      add(goal.measure, top["goals"][index]["measure"])
    }
    for (index, condition) in safetyConditions.enumerated() {
      add(condition.text, top["safetyConditions"][index]["text"])
      add(condition.onBehalfOf, top["safetyConditions"][index]["onBehalfOf"])
      add(condition.check, top["safetyConditions"][index]["check"])
    }
    for (index, agreement) in agreements.enumerated() {
      add(agreement.does, top["agreements"][index]["does"])
      add(agreement.howOften, top["agreements"][index]["howOften"])
      add(agreement.ifNot, top["agreements"][index]["ifNot"])
    }
    for (index, motivation) in motivations.enumerated() {
      let path = top["motivations"][index]
      add(motivation.own, path["own"])
      add(motivation.network, path["network"])
      add(motivation.general, path["general"])
      add(motivation.professional, path["professional"])
      for (position, request) in motivation.asked.enumerated() {
        add(request.text, path["asked"][position]["text"])
      }
    }
    for (index, moment) in moments.enumerated() {
      let path = top["moments"][index]
      for (place, tie) in moment.ties.enumerated() {
        add(tie.coachNote, path["ties"][place]["note"], isPrinted: false)
      }
      for (place, tie) in moment.alterTies.enumerated() {
        add(tie.coachNote, path["alterTies"][place]["note"], isPrinted: false)
      }
      for (place, tie) in moment.organisationTies.enumerated() {
        add(tie.coachNote, path["organisationTies"][place]["note"], isPrinted: false)
      }
      for (place, review) in moment.goalReviews.enumerated() {
        add(review.observation, path["goalReviews"][place]["observation"])
      }
      for (place, review) in moment.agreementReviews.enumerated() {
        add(review.note, path["agreementReviews"][place]["note"])
      }
    }
    return found
  }
}
