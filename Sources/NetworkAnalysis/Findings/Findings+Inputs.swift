// The answers that findings use, as rules ask for them.

public import SupportNetwork

/// One answer that a finding uses, as it stands in the case file.
public struct FindingInput: Sendable, Hashable {
  /// Which answer it is.
  public let path: InputPath
  /// The answer in the words of the case file, or why there is none.
  public let answer: Answer<String>

  init(_ path: InputPath, _ answer: Answer<String>) {
    self.path = path
    self.answer = answer
  }
}

// MARK: - Ask about people

extension Findings {
  /// In which part of life the family met these people.
  func sphereAnswers(of people: [Person]) -> [FindingInput] {
    people.map { FindingInput(.person($0.id, .sphere), .given($0.sphere.rawValue)) }
  }

  /// What is missing of people about whom nobody of the household told anything.
  func untoldAnswers(about people: [AlterAnswers]) -> [FindingInput] {
    people.filter(\.ties.isEmpty).map { FindingInput(.person($0.person, .ties), .notAsked) }
  }

  /// The hours that the informal people give, and want to give at most.
  var hourAnswers: [FindingInput] {
    informal.flatMap { person in
      [
        FindingInput(.person(person.id, .hoursAtMost), person.hoursAtMost.map(Working.number)),
        FindingInput(
          .person(person.id, .hoursPerWeek),
          (network[member: person.id]?.hoursPerWeek ?? .notAsked).map(Working.number)),
      ]
    }
  }

  /// The scores of the informal people on the Caregiver Strain Index.
  var burdenAnswers: [FindingInput] {
    informal.map { person in
      let burden = network[member: person.id]?.burden ?? .notAsked
      return FindingInput(.person(person.id, .burden), burden.map { "\($0.rawValue)" })
    }
  }
}

// MARK: - Ask about ties

extension Findings {
  /// The ties of household members with informal people, in ascending order.
  var informalTies: [Tie] {
    let ids = Set(informal.map(\.id))
    return network.ties.filter { ids.contains($0.to) }
  }

  /// One answer about each of these ties.
  func answers(
    to field: InputPath.Field, of ties: [Tie], _ answer: (Tie) -> Answer<String>
  ) -> [FindingInput] {
    ties.map { FindingInput(.tie($0, field), answer($0)) }
  }

  /// How the contact is on these ties.
  func qualityAnswers(of ties: [Tie]) -> [FindingInput] {
    answers(to: .quality, of: ties) { $0.quality.map(\.rawValue) }
  }

  /// How close people are on these ties.
  func closenessAnswers(of ties: [Tie]) -> [FindingInput] {
    answers(to: .closeness, of: ties) { $0.closeness.map { "\($0.rawValue)" } }
  }

  /// Which support the household receives from informal people.
  var supportAnswers: [FindingInput] {
    untoldAnswers(about: informalAnswers)
      + answers(to: .receives, of: informalTies) { $0.receives.map(\.inWords) }
  }

  /// How the contact among these people is.
  func qualityAnswers(among people: [Person]) -> [FindingInput] {
    let ids = Set(people.map(\.id))
    return network.alterTies.filter { $0.between.allSatisfy(ids.contains) }.map {
      FindingInput(.quality(of: $0), $0.quality.map(\.rawValue))
    }
  }
}

extension [SupportType] {
  /// The types as they stand in the case file.
  var inWords: String { map(\.rawValue).joined(separator: ", ") }
}

// MARK: - Ask about needs

extension Findings {
  /// How many informal providers the family wants for each need.
  var targetAnswers: [FindingInput] {
    coverage.map { FindingInput(.need($0.need.id, .target), .given("\($0.need.target)")) }
  }

  /// The providers of each need, and who of them is of the household, informal or a professional.
  var providerAnswers: [FindingInput] {
    let named = Set(network.needs.flatMap(\.named))
    let people = (network.household + network.alters).filter { named.contains($0.id) }
    return network.needs.map { entry in
      // Who agreed to help counts as if it were told.
      let answer: Answer<[Person.ID]> = entry.agreed.isEmpty ? entry.providers : .given(entry.named)
      return FindingInput(
        .providers(of: entry.need.id),
        answer.map { $0.sorted().map(\.rawValue).joined(separator: ", ") })
    } + sphereAnswers(of: people)
  }
}

extension Answer {
  /// The answer in another form; what is missing stays missing in the same way.
  func map<Other>(_ transform: (Value) -> Other) -> Answer<Other> {
    switch self {
    case .given(let value): .given(transform(value))
    case .notAsked: .notAsked
    case .unknown: .unknown
    case .declined: .declined
    }
  }
}
