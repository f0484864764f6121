import Foundation
package import Testing

extension Trait where Self == ConditionTrait {
  /// For tests that print a PDF, which needs the typesetter that `kring setup` installs.
  ///
  /// Where it is missing they are skipped, and the report says why. Where nothing may be left out, which
  /// continuous integration tells by `CI=true`, they run nevertheless, and fail.
  package static func needsTypesetter(isThere: Bool) -> Self {
    .enabled(
      if: isThere || ProcessInfo.processInfo.environment["CI"] == "true",
      "The typesetter is not installed. Run: kring setup")
  }
}
