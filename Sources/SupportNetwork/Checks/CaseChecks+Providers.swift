import Telling

// Where who provides and what was agreed say different things, and who may provide for what only a
// professional can do.

extension CaseChecks {
  /// Warns where a moment names none of those who agreed to help with a need, and where it names
  /// somebody whose agreement about it is not in force.
  mutating func checkProvidersAgainstAgreements() {
    // What is wrong in itself is told where it stands.
    func isSound(_ agreement: Agreement) -> Bool {
      agreement.who.allSatisfy { people[$0] != nil }
        && agreement.from.map { from in agreement.until.map { from <= $0 } ?? true } ?? true
    }
    let agreements = draft.agreements.filter(isSound)
    for (index, moment) in draft.moments.enumerated() where !moment.isPlanned {
      let done = draft.agreementsDone(at: moment).filter(isSound)
      let inForce = Set(done.map(\.id))
      let members = Set(moment.members.map(\.person)).union(focal?.members ?? [])
      for (place, provision) in moment.provisions.enumerated() {
        guard let told = provision.providers.value, told.allSatisfy({ people[$0] != nil }) else {
          continue
        }
        let path = FieldPath.top["moments"][index]["provisions"][place]["providers"]
        for agreement in done where agreement.needs.contains(provision.need) {
          guard let person = agreement.who.first, Set(told).isDisjoint(with: agreement.who) else {
            continue
          }
          report(
            .agreedNotProviding(
              person, agreement.id, provision.need, isMember: members.contains(person)), path)
        }
        for (position, person) in told.enumerated() {
          let own = agreements.filter {
            $0.needs.contains(provision.need) && $0.who.contains(person)
          }
          guard let over = own.first(where: { !inForce.contains($0.id) && !isToCome($0, moment) }),
            own.allSatisfy({ !inForce.contains($0.id) && !isToCome($0, moment) })
          else { continue }
          report(.providingNotAgreed(person, over.id, provision.need), path[position])
        }
      }
    }
  }

  /// Whether an agreement begins after a moment: until then somebody may help without one.
  private func isToCome(_ agreement: Agreement, _ moment: Moment) -> Bool {
    agreement.from.map { $0 > moment.date } ?? !draft.isLast(moment)
  }

  /// Warns where somebody who is no professional is to do what only a professional can.
  mutating func checkProfessionalsOnly() {
    let own = Set(draft.needs.filter(\.professionalsOnly).map(\.id))
    guard !own.isEmpty else { return }
    func isOther(_ id: Person.ID) -> Bool { people[id].map { $0.sphere != .professional } ?? false }
    for (index, need) in draft.needs.enumerated() where need.professionalsOnly {
      if need.jimFor != nil { report(.mentorByProfession, .top["needs"][index]["jimFor"]) }
    }
    for (index, moment) in draft.moments.enumerated() {
      for (place, provision) in moment.provisions.enumerated() where own.contains(provision.need) {
        let path = FieldPath.top["moments"][index]["provisions"][place]["providers"]
        for (position, id) in (provision.providers.value ?? []).enumerated() where isOther(id) {
          report(.notForNetwork(id, provision.need), path[position])
        }
      }
    }
    for (index, agreement) in draft.agreements.enumerated() {
      guard let need = agreement.needs.first(where: own.contains) else { continue }
      for (position, id) in agreement.who.enumerated() where isOther(id) {
        report(.notForNetwork(id, need), .top["agreements"][index]["who"][position])
      }
    }
  }
}
