/// The fields of a case on which suggestions may rest; everything else stays unread.
///
/// The algorithm card prints the list, and a test changes every other field and sees that no
/// suggestion changes. What is not kept at all cannot be read either: a case file has no field for
/// ethnicity, religion, nationality, income, education or health.
package enum SuggestionInputs: Sendable {
  /// A record of the case file, with the fields that are read.
  package struct Record: Sendable, Hashable {
    /// The record, as the case file names it.
    package let name: String
    /// The fields that are read.
    package let fields: [String]
  }

  /// The fields that are read, record by record.
  package static let read: [Record] = [
    Record(
      name: "person",
      fields: [
        "id", "roles", "sphere", "age", "ageBand", "distanceKm", "hoursAtMost", "consent",
        "safetyFlags", "secretAddress", "deceased", "unreachable", "certificateOfConduct",
        "parents",
      ]),
    Record(
      name: "tie",
      fields: [
        "from", "to", "closeness", "contactsPerMonth", "quality", "receives", "reciprocity",
        "status",
      ]),
    Record(name: "alterTie", fields: ["between", "quality"]),
    Record(name: "member", fields: ["person", "hoursPerWeek", "burden"]),
    Record(
      name: "need",
      fields: [
        "id", "domain", "text", "beneficiaries", "jimFor", "frequency", "professionalsOnly",
        "target",
      ]),
    Record(name: "provision", fields: ["need", "providers"]),
    Record(name: "agreement", fields: ["id", "who", "needs", "from", "until"]),
    Record(name: "agreementReview", fields: ["agreement", "status"]),
    Record(name: "couple", fields: ["partners", "status"]),
    Record(name: "choice", fields: ["by", "need", "named", "notWanted"]),
    Record(name: "motivation", fields: ["need", "moment", "asked"]),
    Record(name: "request", fields: ["person", "on", "answer"]),
    Record(name: "safetyCondition", fields: ["about"]),
    Record(name: "plan", fields: ["meeting", "actionTeam", "choices"]),
  ]

  /// The fields of one record that are read; empty for a record that is not read at all.
  package static func fields(of record: String) -> [String] {
    read.first { $0.name == record }?.fields ?? []
  }
}
