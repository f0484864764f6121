extension Drawing {
  /// The part of life in which somebody or something stands.
  ///
  /// A circle has a sector for each, an ecomap a band; both colour them alike.
  public enum Sphere: String, Sendable, Hashable, Codable, CaseIterable {
    /// Relatives outside the household.
    case family
    /// Friends and neighbours.
    case friendsAndNeighbours
    /// School, work, clubs, faith.
    case schoolWorkClubs
    /// Volunteers, mentors, support families.
    case volunteersAndMentors
    /// People who are paid to help; they are drawn apart and counted apart.
    case professionals
  }
}
