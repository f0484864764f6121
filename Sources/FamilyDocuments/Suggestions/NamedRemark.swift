import SupportNetwork
import Telling

/// A remark with names in the place of identifiers, as a language makes words of it.
struct NamedRemark<Code: Sendable>: Sendable {
  /// What is said.
  let code: Code
  /// The people whom it is about beside the person.
  let people: [String]
  /// The needs that it is about.
  let needs: [String]
  /// The kinds of support that it is about.
  let support: [SupportType]
  /// A number, in the unit that the code says.
  let number: Double?
  /// What the number is out of, or may be at most.
  let limit: Double?
  /// A day.
  let day: String?
  /// How often the help is needed for which somebody would be asked.
  let often: String
}

extension Grammar {
  /// A number, or a dash where there is none.
  func number(orDash value: Double?) -> String { value.map(number) ?? "–" }
}
