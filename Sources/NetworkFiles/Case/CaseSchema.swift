import Foundation

/// The JSON Schema of case files, made from the field table.
///
/// Editors read it to complete and check fields while somebody types. It says what a field may hold;
/// what leads where is checked by `kring check` alone.
public struct CaseSchema: Sendable {
  /// Creates the schema.
  public init() {}

  /// The schema as JSON with sorted keys and a line feed at the end.
  public var text: String {
    var root = object(for: .file)
    root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    root["title"] = "Kring case file, format 1"
    root["$defs"] = Dictionary(
      uniqueKeysWithValues: RecordType.all.dropFirst().map { ($0.name, object(for: $0)) })
    do {
      let data = try JSONSerialization.data(
        withJSONObject: root, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
      return String(decoding: data, as: UTF8.self) + "\n"
    } catch {
      preconditionFailure("The schema holds only texts, numbers, lists and objects: \(error)")
    }
  }

  private func object(for type: RecordType) -> [String: Any] {
    let properties = type.fields.map { field in
      var value = schema(for: field.kind)
      value["description"] = field.meaning
      return (field.name, value as Any)
    }
    return [
      "type": "object", "description": type.meaning, "additionalProperties": false,
      "properties": Dictionary(uniqueKeysWithValues: properties),
      "required": type.fields.filter(\.isRequired).map(\.name),
    ]
  }

  private func schema(for kind: FieldKind) -> [String: Any] {
    switch kind {
    case .text, .name: ["type": "string", "minLength": 1]
    case .id: ["type": "string", "pattern": "^[A-Za-z0-9_-]{1,40}$"]
    case .whole(let range):
      ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .number(let range):
      ["type": "number", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .date: ["type": "string", "format": "date"]
    case .flag: ["type": "boolean"]
    case .word(let words): ["enum": words]
    case .list(let item): ["type": "array", "items": schema(for: item)]
    case .record(let type): ["$ref": "#/$defs/\(type.name)"]
    case .answer(let inner):
      ["anyOf": [schema(for: inner), ["enum": ["notAsked", "unknown", "declined"]]]]
    }
  }
}

extension Field {
  var isRequired: Bool { if case .required = presence { true } else { false } }
}

extension RecordType {
  /// Every record of the file, each once, in the order in which a reader meets them.
  static var all: [RecordType] {
    var found: [RecordType] = []
    func visit(_ kind: FieldKind) {
      switch kind {
      case .record(let type): visit(type)
      case .list(let inner), .answer(let inner): visit(inner)
      default: break
      }
    }
    func visit(_ type: RecordType) {
      guard !found.contains(where: { $0.name == type.name }) else { return }
      found.append(type)
      for field in type.fields { visit(field.kind) }
    }
    visit(.file)
    return found
  }
}
