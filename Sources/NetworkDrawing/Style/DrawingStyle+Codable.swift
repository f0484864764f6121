import Telling

/// Reads and writes the file `drawing.json`: every key may be left out, none may be unknown.
extension DrawingStyle: Codable {
  /// Reads what differs from the standard style.
  ///
  /// - Throws: `Problem` with the code `drawingStyle` for an unknown key, a value that is none,
  ///   and what could not be read on paper; it names the field and what to do.
  public init(from decoder: any Decoder) throws {
    self = .standard
    let file = try StyleObject(
      decoder, known: ["font", "letters", "lines", "colours", "greys"])
    if let name: String = try file.value("font", .text) {
      guard let font = Font(rawValue: name) else { throw file.problem("font", .font) }
      self.font = font
    }
    try file.numbers("letters", of: &letters, Letters.fields)
    try file.numbers("lines", of: &lines, Lines.fields)
    try colours.read("colours", of: file)
    try greys.read("greys", of: file)
    try check()
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var file = encoder.container(keyedBy: StyleKey.self)
    try file.encode(font, forKey: StyleKey("font"))
    var numbers = file.nestedContainer(keyedBy: StyleKey.self, forKey: StyleKey("letters"))
    for field in Letters.fields {
      try numbers.encode(letters[keyPath: field.path], forKey: StyleKey(field.name))
    }
    numbers = file.nestedContainer(keyedBy: StyleKey.self, forKey: StyleKey("lines"))
    for field in Lines.fields {
      try numbers.encode(lines[keyPath: field.path], forKey: StyleKey(field.name))
    }
    for (name, palette) in [("colours", colours), ("greys", greys)] {
      var keys = file.nestedContainer(keyedBy: StyleKey.self, forKey: StyleKey(name))
      try palette.write(to: &keys)
    }
  }
}

extension DrawingStyle.Palette {
  fileprivate mutating func read(_ name: String, of file: StyleObject) throws {
    let known = Self.colours.map(\.name) + Self.areas.map(\.name)
    guard let keys = try file.object(name, known: known) else { return }
    for (name, path) in Self.colours {
      if let colour = try keys.colour(name) { self[keyPath: path] = colour }
    }
    for (name, path) in Self.areas {
      let known = Area.colours.map(\.name) + ["rimDash"]
      guard let area = try keys.object(name, known: known) else { continue }
      for (name, part) in Area.colours {
        if let colour = try area.colour(name) { self[keyPath: path][keyPath: part] = colour }
      }
      if let name: String = try area.value("rimDash", .dash) {
        guard let dash = Drawing.Pen.Dash(rawValue: name) else {
          throw area.problem("rimDash", .dash)
        }
        self[keyPath: path].rimDash = dash
      }
    }
  }

  fileprivate func write(to keys: inout KeyedEncodingContainer<StyleKey>) throws {
    for (name, path) in Self.colours {
      try keys.encode(self[keyPath: path], forKey: StyleKey(name))
    }
    for (name, path) in Self.areas {
      var area = keys.nestedContainer(keyedBy: StyleKey.self, forKey: StyleKey(name))
      for (name, part) in Area.colours {
        try area.encode(self[keyPath: path][keyPath: part], forKey: StyleKey(name))
      }
      try area.encode(self[keyPath: path].rimDash, forKey: StyleKey("rimDash"))
    }
  }
}

// MARK: - One object of the file

private struct StyleKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

/// What a value of the file has to be.
enum StyleValue {
  /// A text in quotation marks.
  case text
  /// A number.
  case number
  /// A colour, as `#17515C`.
  case colour
  /// Keys with values.
  case object
  /// One of some words.
  case oneOf([String])
  /// A number within limits.
  case within(ClosedRange<Double>)

  /// How a line is drawn.
  static let dash: StyleValue = .oneOf(Drawing.Pen.Dash.allCases.map(\.rawValue))
  /// A font that Kring knows.
  static let font: StyleValue = .oneOf(DrawingStyle.Font.allCases.map(\.rawValue))
}

private struct StyleObject {
  private let keys: KeyedDecodingContainer<StyleKey>
  private let place: FieldPath

  init(_ decoder: any Decoder, known: [String]) throws {
    place = .top
    do {
      keys = try decoder.container(keyedBy: StyleKey.self)
    } catch {
      throw StyleObject.problem(at: .top, .object)
    }
    try refuseUnknown(known)
  }

  private init(_ keys: KeyedDecodingContainer<StyleKey>, at place: FieldPath) {
    self.keys = keys
    self.place = place
  }

  // The first in the order of the alphabet: a file is read in no order.
  private func refuseUnknown(_ known: [String]) throws {
    if let name = keys.allKeys.map(\.stringValue).filter({ !known.contains($0) }).min() {
      throw Problem(.drawingStyle, at: place[name]) { $0.unknownKey(known: known) }
    }
  }

  func object(_ name: String, known: [String]) throws -> StyleObject? {
    guard keys.contains(StyleKey(name)) else { return nil }
    guard let inner = try? keys.nestedContainer(keyedBy: StyleKey.self, forKey: StyleKey(name))
    else { throw problem(name, .object) }
    let object = StyleObject(inner, at: place[name])
    try object.refuseUnknown(known)
    return object
  }

  func value<Value: Decodable>(_ name: String, _ wanted: StyleValue) throws -> Value? {
    guard keys.contains(StyleKey(name)) else { return nil }
    guard let value = try? keys.decode(Value.self, forKey: StyleKey(name)) else {
      throw problem(name, wanted)
    }
    return value
  }

  func colour(_ name: String) throws -> Drawing.Colour? { try value(name, .colour) }

  func numbers<Part>(
    _ name: String, of part: inout Part, _ fields: [NumberField<Part>]
  ) throws {
    guard let object = try object(name, known: fields.map(\.name)) else { return }
    for field in fields {
      guard let number: Double = try object.value(field.name, .number) else { continue }
      guard field.limits.contains(number) else {
        throw object.problem(field.name, .within(field.limits))
      }
      part[keyPath: field.path] = number
    }
  }

  func problem(_ name: String, _ wanted: StyleValue) -> Problem {
    StyleObject.problem(at: place[name], wanted)
  }

  private static func problem(at place: FieldPath, _ wanted: StyleValue) -> Problem {
    Problem(.drawingStyle, at: place) { $0.unusable(wanted) }
  }
}
