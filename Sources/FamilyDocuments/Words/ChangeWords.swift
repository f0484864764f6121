/// How a change since an earlier moment reads.
protocol ChangeWords: Sendable {
  // MARK: - Before any number

  /// *Eerst dit, over de verandering sinds T0*
  func remarksTitle(since moment: String) -> String
  /// That support goes both ways with a smaller part, because new helpers mainly give.
  func reciprocityFell(
    now: Int, ofNow: Int, then: Int, ofThen: Int, newGivers: String
  ) -> String
  /// That a smaller share rests on whom most rested on.
  func relief(on who: String, now: Int, ofNow: Int, then: Int, ofThen: Int) -> String
  /// Whom most rests on now.
  func mostRests(on who: String, now: Int, ofNow: Int) -> String
  /// That density and efficiency went opposite ways.
  func structureMixed(isDenser: Bool, density: String, efficiency: String) -> String

  // MARK: - People

  /// *Veranderd sinds T0*
  func changeTitle(since moment: String) -> String
  /// *Beide keren genoemd*
  var namedBothTimes: String { get }
  /// *Alleen nu genoemd*
  var namedNowOnly: String { get }
  /// *Alleen toen genoemd*
  var namedThenOnly: String { get }
  /// *Gebleven*
  var kept: String { get }
  /// *Nieuw*
  var new: String { get }
  /// *Terug*
  var returned: String { get }
  /// *Weg*
  var gone: String { get }

  // MARK: - Numbers

  /// Before the reason why two moments do not compare.
  var notComparableBecause: String { get }
  /// *Iedereen*
  var everybody: String { get }
  /// *Eigen netwerk*
  var ownNetwork: String { get }
  /// *stabiliteit*
  var stability: String { get }
  /// *wisseling*
  var turnover: String { get }
  /// *verschil kleiner dan de meetonzekerheid*
  var withinUncertainty: String { get }
  /// How a change splits.
  func split(kept: String, new: String, gone: String) -> String

  // MARK: - Needs

  /// *niet van beide momenten bekend wie het doet*
  var providersNotKnown: String { get }
  /// *erbij Bas*
  func gained(_ who: String) -> String
  /// *niet meer Bas*
  func lost(_ who: String) -> String
  /// *nu geregeld*
  var arrangedNow: String { get }
  /// *niet meer geregeld*
  var noLongerArranged: String { get }
  /// *nu achtervang*
  var backupNow: String { get }
  /// *geen achtervang meer*
  var noBackupAnyMore: String { get }
  /// *niemand meer uit het eigen netwerk*
  var nobodyOfOwnNetworkLeft: String { get }
}
