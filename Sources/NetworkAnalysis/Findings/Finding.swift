import SupportNetwork

/// A result with what it takes to check it on paper: its range, what is missing, and its definition.
///
///     let target = network.findings.needsMeetingTarget
///     target.value                           // 6
///     target.of                              // 11
///     target.definition.meaning.in(.english) // "How many needs …"
///
/// `value` is computed over the answers that are there. `low` and `high` are the smallest and the
/// largest value that any filling of the missing answers can give; `missing` names those answers, and
/// leaves out the ones that cannot change the value. How each finding fills is said in
/// `definition.bounds`.
///
/// - Shape: of a structured value every number has its own `low` and `high`, and a list of people or
///   needs has in `low` who is in it under every filling and in `high` who is in it under some. The
///   parts of `low` need not occur together.
/// - Edge cases: something undefined is `nil` with a reason, never 0. Where something was to be asked
///   and no answer is there at all, the value is `nil` too. NaN and infinity never occur.
public struct Finding<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The name, as in a report.
  public let name: FindingName
  /// The value over the answers that are there, or `nil` with `undefinedBecause`.
  public let value: Value?
  /// What a count is out of, such as 6 *of 11*; `nil` where there is no such whole.
  public let of: Int?
  /// The smallest value under any filling, or `nil` with `boundlessBecause`.
  public let low: Value?
  /// The largest value under any filling, or `nil` with `boundlessBecause`.
  public let high: Value?
  /// The answers that are missing and could change the value, in ascending order.
  public let missing: [InputPath]
  /// Why there is no value.
  public let undefinedBecause: Because?
  /// Why `low` or `high` is missing: unbounded, or undefined under some filling.
  public let boundlessBecause: Because?

  /// What the value means, how it is computed, and what it does not say.
  public var definition: FindingRule { name.definition }

  /// Whether no missing answer could change the value.
  public var isCertain: Bool { missing.isEmpty }

  init(
    _ name: FindingName, value: Value?, of whole: Int? = nil, low: Value?,
    high: Value?, missing: [InputPath] = [], undefinedBecause: Because? = nil,
    boundlessBecause: Because? = nil
  ) {
    precondition((value == nil) == (undefinedBecause != nil), "An undefined finding says why")
    precondition(
      low != nil && high != nil || boundlessBecause != nil, "A finding without a bound says why")
    self.name = name
    self.value = value
    of = whole
    self.low = low
    self.high = high
    self.missing = missing.inOrderOnce
    self.undefinedBecause = undefinedBecause
    self.boundlessBecause = boundlessBecause
  }

  /// A finding to which nothing can be missing.
  init(_ name: FindingName, exact value: Value, of whole: Int? = nil) {
    self.init(name, value: value, of: whole, low: value, high: value)
  }

  /// A finding that is undefined whatever the missing answers are, or under some of their fillings.
  init(
    _ name: FindingName, undefinedBecause reason: Because, missing: [InputPath] = []
  ) {
    self.init(
      name, value: nil, low: nil, high: nil, missing: missing, undefinedBecause: reason,
      boundlessBecause: missing.isEmpty ? reason : .undefinedUnderSomeFilling)
  }

  /// The same finding with its values in another form.
  func map<Other>(_ transform: (Value) -> Other) -> Finding<Other> {
    Finding<Other>(
      name, value: value.map(transform), of: of, low: low.map(transform),
      high: high.map(transform), missing: missing, undefinedBecause: undefinedBecause,
      boundlessBecause: boundlessBecause)
  }
}

// MARK: - Count what holds

extension Finding where Value == Int {
  /// How many judgements hold: at least the sure ones, at most the open ones too.
  init(_ name: FindingName, counting judgements: [Judgement], of whole: Int?) {
    let sure = judgements.count { $0 == .yes }
    let possible = judgements.count(where: \.isPossible)
    let noneTold = judgements.allOpen
    self.init(
      name, value: noneTold ? nil : sure, of: whole, low: sure, high: possible,
      missing: judgements.flatMap(\.missing), undefinedBecause: noneTold ? .noAnswers : nil)
  }
}

extension Finding {
  /// Of which records the judgement holds.
  init<Record>(
    _ name: FindingName,
    listing judgements: [(id: Identifier<Record>, holds: Judgement)], of whole: Int?
  ) where Value == [Identifier<Record>] {
    let sure = judgements.filter { $0.holds == .yes }.map(\.id)
    let noneTold = judgements.map(\.holds).allOpen
    self.init(
      name, value: noneTold ? nil : sure, of: whole, low: sure,
      high: judgements.filter(\.holds.isPossible).map(\.id),
      missing: judgements.flatMap(\.holds.missing),
      undefinedBecause: noneTold ? .noAnswers : nil)
  }
}

extension [Judgement] {
  /// Whether there is something to judge, and not one of it can be judged.
  fileprivate var allOpen: Bool { !isEmpty && allSatisfy { !$0.missing.isEmpty } }
}
