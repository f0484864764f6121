import NetworkFiles
package import SupportNetwork
import Synchronization
import TestSupport

extension FamilyCase {
  /// A family of the folder `samples`, by the name of its file up to `.kring.yaml`.
  ///
  /// Each file is read once in a run, however many tests ask for it: reading one takes longer than most
  /// of what is tested about it. What reading does has tests of its own, which read for themselves.
  package static func sample(_ name: String) throws -> FamilyCase {
    try samples.withLock { samples in
      if let known = samples[name] { return known }
      let family = try CaseReader().read(fileAt: Project.sample("\(name).kring.yaml"))
      samples[name] = family
      return family
    }
  }

  private static let samples = Mutex<[String: FamilyCase]>([:])
}

extension MatchRound {
  /// The requests and the offers of the folder `samples`.
  package static func sample() throws -> MatchRound {
    try MatchReader().read(
      requestsAt: Project.sample("vraaggezinnen.yaml"),
      offersAt: Project.sample("steungezinnen.yaml"))
  }
}
