import Document
import FamilyDocuments
import NetworkAnalysis
import NetworkFiles
public import SupportNetwork
public import Telling

extension MatchRound {
  /// Reads the families that ask and the support families that offer.
  ///
  /// - Throws: Everything that is wrong with the files, at once.
  package init(requestsAt requests: String, offersAt offers: String) throws(Problems) {
    self = try MatchReader().read(requestsAt: requests, offersAt: offers)
  }

  /// A proposal which of them could meet; both say yes or no.
  public func proposal(in language: Language) -> Report {
    let proposal = MatchProposal(for: self)
    return Report {
      PlainText(
        MatchDocument(of: proposal, language: language).document, front: .nothing
      ).text
    } record: {
      MatchReport(of: proposal, in: language).record
    }
  }
}
