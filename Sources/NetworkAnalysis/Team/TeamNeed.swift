public import SupportNetwork

/// A need, who provides for it, and who would be asked.
public struct TeamNeed: Sendable, Hashable {
  /// The need.
  public let need: SupportNeed
  /// The informal people who provide now, in ascending order.
  public let now: [Person.ID]
  /// Those who would be asked, in ascending order.
  public let asked: [Person.ID]
  /// How many more the family wants than there would be.
  public let stillOpen: Int
  /// Whether nobody could step in: there would be fewer than two.
  public let lacksBackup: Bool
  /// Those who may be asked for something, and not for this need, and why, in ascending order.
  public let leftOut: [LeftOut]

  init(_ place: TeamPlace, asked: [Person.ID], leftOut: [LeftOut]) {
    need = place.need
    now = place.now
    self.asked = asked
    self.leftOut = leftOut
    let count = now.count + asked.count
    stillOpen = max(0, place.need.target - count)
    lacksBackup = count < 2
  }
}
