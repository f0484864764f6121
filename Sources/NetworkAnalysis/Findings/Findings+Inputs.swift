public import SupportNetwork

/// One answer that a finding uses, as it stands in the case file.
public struct FindingInput: Sendable, Hashable {
  /// Which answer it is.
  public let path: InputPath
  /// The answer in the words of the case file, or why there is none.
  public let answer: Answer<String>
}

extension Findings {
  /// Every answer that a finding uses, given or missing, in ascending order: what one needs to check
  /// the value on paper.
  ///
  /// It holds more than `Finding.missing`, which leaves out the answers that cannot change the value.
  public func inputs(of name: FindingName) -> [FindingInput] {
    unordered(name).sorted { $0.path < $1.path }
  }

  private func unordered(_ name: FindingName) -> [FindingInput] {
    switch name {
    case .size, .professionals, .professionalShare: spheres(of: network.alters)
    case .informalSize, .kin, .kinShareOfInformal: spheres(of: informal)
    case .ties: told(network.ties, .status) { .given($0.status.rawValue) }
    case .conflictTies: qualities(network.ties)
    case .alterTies, .conflictAlterTies: alterQualities(among: network.alters)
    case .density, .effectiveSize, .efficiency, .constraint:
      spheres(of: network.alters) + alterQualities(among: network.alters)
    case .informalComponents: spheres(of: informal) + alterQualities(among: informal)
    case .circles:
      untold(alterAnswers) + told(network.ties, .circle) { $0.circle.map(\.rawValue) }
    case .meanCloseness: untold(alterAnswers) + closeness(network.ties)
    case .strongInformalTies:
      untold(informalAnswers) + closeness(informalTies) + qualities(informalTies)
    case .informalSupporters, .multiplexity, .multiplexSupporters: support
    case .reciprocalSupporters:
      support + told(informalTies, .reciprocity) { $0.reciprocity.map(\.rawValue) }
        + told(informalTies, .gives) { $0.gives.map(Self.words) }
    case .needs, .needsMeetingTarget:
      coverage.map { input(.need($0.need.id, .target), .given("\($0.need.target)")) }
        + (name == .needs ? [] : providers)
    case .needsWithInformalProvider, .needsWithBackup, .needsOnlyProfessional, .needsUncovered,
      .assignments, .topHelper, .withoutOnePerson:
      providers
    case .informalHoursPerWeek, .largestHours, .aboveOwnMaximum: hoursAndMaxima
    case .overburdened:
      informal.map {
        input(.person($0.id, .burden), burden(of: $0.id).map { "\($0.rawValue)" })
      }
    }
  }

  private func input(_ path: InputPath, _ answer: Answer<String>) -> FindingInput {
    FindingInput(path: path, answer: answer)
  }

  private static func words(_ types: [SupportType]) -> String {
    types.map(\.rawValue).joined(separator: ", ")
  }

  // MARK: - Ask about people

  private func spheres(of people: [Person]) -> [FindingInput] {
    people.map { input(.person($0.id, .sphere), .given($0.sphere.rawValue)) }
  }

  /// The people about whom nobody of the household told anything.
  private func untold(_ people: [AlterAnswers]) -> [FindingInput] {
    people.filter(\.ties.isEmpty).map {
      input(.person($0.person, .ties), .notAsked)
    }
  }

  private var hoursAndMaxima: [FindingInput] {
    informal.flatMap { person in
      [
        input(.person(person.id, .hoursAtMost), person.hoursAtMost.map(Self.number)),
        input(
          .person(person.id, .hoursPerWeek),
          (network[member: person.id]?.hoursPerWeek ?? .notAsked).map(Self.number)),
      ]
    }
  }

  private func burden(of person: Person.ID) -> Answer<Burden> {
    network[member: person]?.burden ?? .notAsked
  }

  private static func number(_ hours: Double) -> String {
    Int(exactly: hours).map { "\($0)" } ?? "\(hours)"
  }

  // MARK: - Ask about ties

  private var informalTies: [Tie] {
    let ids = Set(informal.map(\.id))
    return network.ties.filter { ids.contains($0.to) }
  }

  private func told(
    _ ties: [Tie], _ field: InputPath.Field, _ answer: (Tie) -> Answer<String>
  ) -> [FindingInput] {
    ties.map { input(.tie($0, field), answer($0)) }
  }

  private func qualities(_ ties: [Tie]) -> [FindingInput] {
    told(ties, .quality) { $0.quality.map(\.rawValue) }
  }

  private func closeness(_ ties: [Tie]) -> [FindingInput] {
    told(ties, .closeness) { $0.closeness.map { "\($0.rawValue)" } }
  }

  private var support: [FindingInput] {
    untold(informalAnswers) + told(informalTies, .receives) { $0.receives.map(Self.words) }
  }

  private func alterQualities(among people: [Person]) -> [FindingInput] {
    let ids = Set(people.map(\.id))
    return network.alterTies.filter { $0.between.allSatisfy(ids.contains) }.map {
      input(.quality(of: $0), $0.quality.map(\.rawValue))
    }
  }

  // MARK: - Ask about needs

  /// The providers of each need, and who of them is of the household, informal or a professional.
  private var providers: [FindingInput] {
    let named = Set(coverage.flatMap { $0.providers.value ?? [] })
    let people = (network.household + network.alters).filter { named.contains($0.id) }
    return coverage.map { coverage in
      input(
        .providers(of: coverage.need.id),
        coverage.providers.map { $0.sorted().map(\.rawValue).joined(separator: ", ") })
    } + spheres(of: people)
  }
}

extension Answer {
  /// The answer in another form; what is missing stays missing in the same way.
  fileprivate func map<Other>(_ transform: (Value) -> Other) -> Answer<Other> {
    switch self {
    case .given(let value): .given(transform(value))
    case .notAsked: .notAsked
    case .unknown: .unknown
    case .declined: .declined
    }
  }
}
