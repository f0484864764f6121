public import SupportNetwork
public import Telling

extension ComparisonObstacle {
  /// The obstacle as a sentence.
  public var phrase: Phrase { Phrase { $0.findings.obstacle(self) } }
}
