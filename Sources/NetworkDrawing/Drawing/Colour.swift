extension Drawing {
  /// A colour as eight bits each of red, green and blue; `#RRGGBB` in files.
  public struct Colour: Sendable, Hashable {
    /// The three numbers as one: `0xRRGGBB`.
    public let rgb: UInt32

    /// Creates a colour from `0xRRGGBB`.
    public init(_ rgb: UInt32) {
      precondition(rgb <= 0xFFFFFF, "A colour has eight bits each of red, green and blue.")
      self.rgb = rgb
    }

    /// Creates a colour from `#RRGGBB`; `nil` for anything else.
    public init?(_ text: String) {
      guard text.utf8.count == 7, text.hasPrefix("#"), !text.hasPrefix("#+"),
        let rgb = UInt32(text.dropFirst(), radix: 16)
      else { return nil }
      self.init(rgb)
    }

    /// `#RRGGBB`.
    public var text: String {
      let digits = String(rgb, radix: 16, uppercase: true)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
  }
}

extension Drawing.Colour: Codable {
  /// Reads `#RRGGBB`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let colour = Drawing.Colour(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "A colour is written as #RRGGBB.")
    }
    self = colour
  }

  /// Writes `#RRGGBB`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

// MARK: - Compare

extension Drawing.Colour {
  private var parts: [UInt32] { [rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF] }

  /// Whether it is a grey.
  var isGrey: Bool { Set(parts).count == 1 }

  /// The relative luminance, from 0 for black to 1 for white (WCAG 2.1, after IEC 61966-2-1).
  var luminance: Double {
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055).power(2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast between two colours, from 1 to 21: (*L₁* + 0.05) / (*L₂* + 0.05), the lighter
  /// one above (WCAG 2.1).
  func contrast(with other: Drawing.Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// How light it looks, from 0 to 100: L* of CIE 1976.
  var lightness: Double {
    let share = luminance
    return share > 216.0 / 24_389 ? 116 * share.power(1 / 3) - 16 : share * 24_389 / 27
  }
}
