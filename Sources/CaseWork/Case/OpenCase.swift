import NetworkFiles
public import SupportNetwork
public import Telling

/// A case that is open at one moment: what every deed on a case begins with.
///
///     let opened = try OpenCase(fileAt: "samples/terhaar.kring.yaml", at: "T1")
///     try opened.team(in: .dutch).text
///
/// The file is read once, the moment is chosen once and the network of the moment is built once; the
/// deeds take them from here. A deed is a value or bytes out of values: it prints nothing, and its
/// errors are `Tellable`.
///
/// - Edge cases: a case without any moment can be open, and has a plan; a deed that needs a network
///   throws then, and says how to add a moment.
public struct OpenCase: Sendable {
  /// What the case is called in problems: the file as the user named it.
  public let name: String
  /// The case.
  public let family: FamilyCase
  /// The network of the moment; `nil` for a case that has no moment yet.
  public let network: Network?

  /// Opens a case that was read.
  ///
  /// - Parameters:
  ///   - family: The case, valid by construction.
  ///   - name: What the case is called in problems; never the name of a person.
  ///   - moment: The moment; the latest one if `nil`.
  /// - Throws: A problem if the case has no such moment.
  public init(
    _ family: FamilyCase, named name: String, at moment: Moment.ID? = nil
  ) throws(Problem) {
    self.name = name
    self.family = family
    let chosen = moment ?? family.latestMoment?.id
    network = chosen.flatMap { family.network(at: $0) }
    if let moment, network == nil { throw unknown(moment) }
  }

  /// Reads a case file and opens the case.
  ///
  /// - Throws: Every problem of the file, or the problem that it has no such moment.
  public init(fileAt path: String, at moment: Moment.ID? = nil) throws {
    try self.init(CaseReader().read(fileAt: path), named: path, at: moment)
  }
}

extension OpenCase {
  /// The network of the moment, for what cannot be done without one.
  ///
  /// - Throws: The problem that there is no moment yet.
  package func shown() throws(Problem) -> Network {
    guard let network else { throw unknown(nil) }
    return network
  }

  /// The network of another moment of the case.
  ///
  /// - Throws: The problem that there is no such moment.
  public func network(at moment: Moment.ID) throws(Problem) -> Network {
    guard let network = family.network(at: moment) else { throw unknown(moment) }
    return network
  }

  /// The network of a moment that is before the one that is shown, to compare with.
  ///
  /// - Throws: The problem that there is no such moment, or that it is not before.
  package func earlier(_ moment: Moment.ID) throws(Problem) -> Network {
    let later = try shown().moment
    let network = try network(at: moment)
    if network.moment.date < later.date { return network }
    throw problem(
      .notEarlier, { $0.notEarlier(moment.rawValue, than: later.id.rawValue) },
      remedy: { $0.nameEarlier })
  }

  /// What may be told of people, to one audience.
  public func disclosure(for audience: Audience, in language: Language) -> Disclosure {
    Disclosure(in: family, for: audience, language: language)
  }

  private func unknown(_ moment: Moment.ID?) -> Problem {
    let known = family.moments.map(\.id.rawValue)
    guard let moment, !known.isEmpty else {
      return problem(.unknownMoment, { $0.noMomentYet }, remedy: { $0.addMoment })
    }
    return problem(
      .unknownMoment, { $0.noMoment(moment.rawValue) }, remedy: { $0.chooseOne(of: known) })
  }

  /// A problem of the whole case.
  func problem(
    _ code: Problem.Code, _ summary: (any WorkWords) -> String,
    remedy: (any WorkWords) -> String
  ) -> Problem {
    Problem(code, in: name, summary, remedy: remedy)
  }
}
