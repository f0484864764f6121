/// The version of Kring, by SemVer: the one place where it stands.
public enum KringVersion: Sendable {
  /// The version, such as *0.1.0*.
  public static let current: String = "0.1.0"
}
