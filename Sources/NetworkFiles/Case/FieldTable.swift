import SupportNetwork

/// A kind of record of the case file, with its fields in the order in which they are written.
///
/// The tables are the one place that says what a case file holds. The reader, the writer, the JSON
/// Schema and the page of documentation are all made from them; tests hold the four together and
/// hold the tables to the properties of the model.
struct RecordType: Sendable {
  let name: String
  let meaning: String
  /// Whether a record stands on one line, as a row of a table.
  let isRow: Bool
  let fields: [Field]
  /// The names of the fields, in their order.
  let names: [String]

  init(name: String, meaning: String, isRow: Bool = false, fields: [Field]) {
    self.name = name
    self.meaning = meaning
    self.isRow = isRow
    self.fields = fields
    names = fields.map(\.name)
  }
}

/// A field of a record.
struct Field: Sendable {
  /// What an absent field means.
  enum Presence: Sendable {
    /// The field must be there.
    case required
    /// Nothing is known.
    case optional
    /// The same as this text, which a reader fills in.
    case standsFor(String)
    /// The question was not asked; an empty list says that it was, and that there is nothing.
    case notAskedList
    /// The same as an empty list.
    case emptyList
    /// The same as a record without fields.
    case emptyRecord
  }

  let name: String
  let kind: FieldKind
  let presence: Presence
  let meaning: String
  let example: String
  /// Whether it is the one director, for whom people write a list.
  var isDirector: Bool = false
  /// Whether it is the version of the file.
  var isVersion: Bool = false
}

/// What may stand in a field.
indirect enum FieldKind: Sendable {
  /// A sentence; `{P12}` stands for a person.
  case text
  /// A name or a label, without references.
  case name
  /// An identifier of a record of the named type.
  case id(String)
  /// A whole number.
  case whole(ClosedRange<Int>)
  /// A number with a decimal point.
  case number(ClosedRange<Double>)
  /// A day, `YYYY-MM-DD`.
  case date
  /// `true` or `false`.
  case flag
  /// One of some words.
  case word([String])
  /// A list.
  case list(FieldKind)
  /// A record.
  case record(RecordType)
  /// An answer: the value, or `notAsked`, `unknown`, `declined`.
  case answer(FieldKind)
}

extension FieldKind {
  static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> FieldKind {
    .word(Word.allCases.map(\.rawValue))
  }
}

// The tables read as tables with these.
extension Field {
  static func required(_ name: String, _ kind: FieldKind, _ meaning: String, _ example: String)
    -> Field
  {
    Field(name: name, kind: kind, presence: .required, meaning: meaning, example: example)
  }

  static func optional(_ name: String, _ kind: FieldKind, _ meaning: String, _ example: String)
    -> Field
  {
    Field(name: name, kind: kind, presence: .optional, meaning: meaning, example: example)
  }

  static func answer(_ name: String, _ kind: FieldKind, _ meaning: String, _ example: String)
    -> Field
  {
    Field(
      name: name, kind: .answer(kind), presence: .standsFor("notAsked"), meaning: meaning,
      example: example)
  }

  static func list(_ name: String, _ item: FieldKind, _ meaning: String, _ example: String)
    -> Field
  {
    Field(
      name: name, kind: .list(item), presence: .emptyList, meaning: meaning, example: example)
  }

  static func records(_ name: String, _ type: RecordType) -> Field {
    Field(
      name: name, kind: .list(.record(type)), presence: .emptyList, meaning: type.meaning,
      example: "")
  }

  /// Records that answer a question: left out, it was not asked.
  static func asked(_ name: String, _ type: RecordType) -> Field {
    Field(
      name: name, kind: .list(.record(type)), presence: .notAskedList,
      meaning: type.meaning + " Left out: not asked; `[]` is nobody.", example: "")
  }

  static func flag(_ name: String, _ meaning: String) -> Field {
    Field(
      name: name, kind: .flag, presence: .standsFor("false"), meaning: meaning, example: "true")
  }

  static func word(
    _ name: String, _ kind: FieldKind, or absent: String, _ meaning: String, _ example: String
  ) -> Field {
    Field(
      name: name, kind: kind, presence: .standsFor(absent), meaning: meaning, example: example)
  }
}
