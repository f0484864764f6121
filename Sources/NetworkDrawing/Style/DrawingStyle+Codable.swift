import SupportNetwork
import Telling

/// Reads and writes the file `drawing.json`: every key may be left out, none may be unknown.
extension DrawingStyle: Codable {
  /// Reads what differs from the standard style.
  ///
  /// - Throws: `DrawingError` with the code `drawing-style` for an unknown key, a value that is none,
  ///   and what could not be read on paper; it names the place and what to do.
  public init(from decoder: any Decoder) throws {
    self = .standard
    let file = try StyleObject(
      decoder, known: ["font", "letters", "lines", "colours", "greys"])
    if let name: String = try file.value("font", .text) {
      guard let font = Font(rawValue: name) else { throw file.problem("font", .noFont) }
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
private enum StyleValue {
  case text, number, colour, dash, noFont, object, known([String]), within(ClosedRange<Double>)

  var remedy: Phrase {
    switch self {
    case .text: Phrase(dutch: "Schrijf een tekst.", english: "Write a text.")
    case .number: Phrase(dutch: "Schrijf een getal.", english: "Write a number.")
    case .colour:
      Phrase(
        dutch: "Schrijf een kleur als \"#17515C\".", english: "Write a colour as \"#17515C\".")
    case .dash:
      Phrase(
        dutch: "Kies solid, dashed of dotted.", english: "Choose solid, dashed or dotted.")
    case .noFont:
      StyleValue.known(DrawingStyle.Font.allCases.map(\.rawValue)).remedy
    case .object:
      Phrase(
        dutch: "Schrijf sleutels met waarden tussen { en }.",
        english: "Write keys with values between { and }.")
    case .known(let names):
      Phrase(
        dutch: "Kies een van: \(names.joined(separator: ", ")).",
        english: "Choose one of: \(names.joined(separator: ", ")).")
    case .within(let limits):
      Phrase(
        dutch: "Kies een getal van \(limits.lowerBound) tot en met \(limits.upperBound).",
        english: "Choose a number from \(limits.lowerBound) to \(limits.upperBound).")
    }
  }
}

private struct StyleObject {
  private let keys: KeyedDecodingContainer<StyleKey>
  private let place: [String]

  init(_ decoder: any Decoder, known: [String]) throws {
    place = []
    do {
      keys = try decoder.container(keyedBy: StyleKey.self)
    } catch {
      throw StyleObject.problem(at: [], .object)
    }
    try refuseUnknown(known)
  }

  private init(_ keys: KeyedDecodingContainer<StyleKey>, at place: [String]) {
    self.keys = keys
    self.place = place
  }

  // The first in the order of the alphabet: a file is read in no order.
  private func refuseUnknown(_ known: [String]) throws {
    if let name = keys.allKeys.map(\.stringValue).filter({ !known.contains($0) }).min() {
      throw DrawingError(
        .style, at: (place + [name]).joined(separator: "."),
        Phrase(dutch: "deze sleutel bestaat niet.", english: "there is no such key."),
        remedy: StyleValue.known(known).remedy)
    }
  }

  func object(_ name: String, known: [String]) throws -> StyleObject? {
    guard keys.contains(StyleKey(name)) else { return nil }
    guard let inner = try? keys.nestedContainer(keyedBy: StyleKey.self, forKey: StyleKey(name))
    else { throw problem(name, .object) }
    let object = StyleObject(inner, at: place + [name])
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

  func problem(_ name: String, _ wanted: StyleValue) -> DrawingError {
    StyleObject.problem(at: place + [name], wanted)
  }

  private static func problem(at place: [String], _ wanted: StyleValue) -> DrawingError {
    DrawingError(
      .style, at: place.joined(separator: "."),
      Phrase(dutch: "deze waarde kan niet.", english: "this value cannot be used."),
      remedy: wanted.remedy)
  }
}
