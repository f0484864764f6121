package import SupportNetwork

/// Whether a distance fits how often somebody has to be there.
///
/// What needs hands every day asks for somebody nearby; a talk on Sunday does not. The kilometres are
/// a convention of Kring, not a finding: they order and explain, and only for who has to come when
/// called do they decide.
public enum Reach: String, Sendable, Hashable, CaseIterable, Codable {
  /// The distance fits, or does not matter.
  case fits
  /// It is far for this.
  case far
  /// The distance is not known, or the address is secret, which a doubt of its own says.
  case unknown

  /// The kilometres up to which somebody can come when called.
  static let onCallKm = 15.0

  /// The kilometres up to which a distance fits how often something is needed.
  package static func kilometres(for frequency: Frequency) -> Double {
    switch frequency {
    case .onCall: onCallKm
    case .daily: 5
    case .weekly: 10
    case .fortnightly: 20
    case .monthly: 30
    case .quarterly, .yearly, .once: 50
    }
  }
}
