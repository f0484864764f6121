public import SupportNetwork

/// How support goes between the household and its informal people, as the household sees it.
///
/// Every list is in ascending order; each informal person stands in exactly one. Support that goes
/// one way is not less.
public struct Exchange: Sendable, Hashable {
  /// They give, and on some tie it goes both ways.
  public let mutual: [Person.ID]
  /// They give, and nothing goes back.
  public let onlyGiving: [Person.ID]
  /// They give nothing, and the household gives to them.
  public let onlyReceiving: [Person.ID]
  /// Nothing goes either way.
  public let neither: [Person.ID]
  /// Not enough was told.
  public let unknown: [Person.ID]

  init(in findings: Findings) {
    var lists: [Place: [Person.ID]] = [:]
    for answers in findings.informalAnswers {
      lists[Exchange.place(of: answers), default: []].append(answers.person)
    }
    mutual = lists[.mutual] ?? []
    onlyGiving = lists[.onlyGiving] ?? []
    onlyReceiving = lists[.onlyReceiving] ?? []
    neither = lists[.neither] ?? []
    unknown = lists[.unknown] ?? []
  }

  private enum Place { case mutual, onlyGiving, onlyReceiving, neither, unknown }

  private static func place(of answers: AlterAnswers) -> Place {
    switch (answers.gives(atLeast: 1), answers.isMutual) {
    case (.yes, .yes): .mutual
    case (.yes, .no): .onlyGiving
    case (.no, _): answers.receivesFromHousehold ? .onlyReceiving : .neither
    default: .unknown
    }
  }
}

extension AlterAnswers {
  /// Whether some household member says that they give this person something.
  fileprivate var receivesFromHousehold: Bool {
    ties.contains { tie in
      tie.reciprocity.value == .gives || !(tie.gives.value ?? []).isEmpty
    }
  }
}
