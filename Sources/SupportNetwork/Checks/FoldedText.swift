/// A text as a reader hears it: without capitals, accents and what nobody sees, in words.
///
///     FoldedText("Gér\u{AD}RIT belt").words.map(\.text)  // ["gerrit", "belt"]
///
/// So a name is found however it is written. What joins two halves of a word for the eye, such as a
/// hyphen at the end of a line, is read both ways.
struct FoldedText {
  /// One word.
  struct Word {
    /// The letters, folded.
    var text = ""
    /// Whether it is written with a capital.
    var hasCapital = false
    /// Whether a sentence begins with it, so that a capital tells nothing.
    var opensSentence = false
    /// Whether its script has capitals; one without them mostly has no spaces of ours either.
    var hasCase = false
  }

  /// The words as they stand.
  let words: [Word]
  /// The words if hyphens and ends of lines join them, and what nobody sees parts them; empty where
  /// that makes no other words.
  let otherReadings: [[Word]]

  /// Folds a text. O(*n*) in its length.
  init(_ text: String) {
    words = Self.words(of: text) { $0.isUnseen ? .drop : nil }
    var others: [[Word]] = []
    if text.unicodeScalars.contains(where: \.isUnseen) {
      others.append(Self.words(of: text) { $0.isUnseen ? .part : nil })
    }
    if text.unicodeScalars.contains(where: { $0.isJoint }) {
      others.append(Self.words(of: text) { $0.isUnseen || $0.isJoint ? .drop : nil })
    }
    otherReadings = others
  }

  private enum Reading { case drop, part }

  private static func words(
    of text: String, reading: (Unicode.Scalar) -> Reading?
  ) -> [Word] {
    var words: [Word] = []
    var word = Word()
    var opensSentence = true
    for scalar in text.unicodeScalars {
      let isEnglish = scalar.value < 0x80
      let special = isEnglish && scalar.isEnglishLetter ? nil : reading(scalar)
      if case .drop? = special { continue }
      if special == nil, scalar.isLetter {
        if word.text.isEmpty {
          word.opensSentence = opensSentence
          word.hasCapital = scalar.properties.isUppercase
          word.hasCase = scalar.properties.isCased
        }
        scalar.fold(into: &word.text)
        continue
      }
      if !word.text.isEmpty {
        words.append(word)
        word = Word()
        opensSentence = false
      }
      if ".!?\n".unicodeScalars.contains(scalar) { opensSentence = true }
    }
    if !word.text.isEmpty { words.append(word) }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isEnglishLetter: Bool { (0x61...0x7A).contains(value | 0x20) }

  /// Whether nobody sees it: zero width, a soft hyphen, a mark of direction, a lengthened line.
  fileprivate var isUnseen: Bool {
    value >= 0x80 && (properties.isDefaultIgnorableCodePoint || value == 0x640)
  }

  /// Whether it may part one word for the eye only.
  fileprivate var isJoint: Bool {
    switch value {
    case 0x0A, 0x0D, 0x2D, 0x2010, 0x2011, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var isLetter: Bool {
    if value < 0x80 { return isEnglishLetter }
    return properties.isAlphabetic || isMark
  }

  private var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Adds the letter without capital and accent.
  fileprivate func fold(into text: inout String) {
    if value < 0x80 {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(value) | 0x20))
      return
    }
    for scalar in Self.narrow(self).properties.lowercaseMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.value < 0x80 {
        text.unicodeScalars.append(scalar)
      } else {
        text += FoldedText.base[Character(scalar)] ?? String(scalar)
      }
    }
  }

  /// The letter of ordinary width.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF21...0xFF5A).contains(scalar.value)
      ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }
}

extension FoldedText {
  /// The letter without its accents, for every Latin letter with one or two of them.
  ///
  /// Characters are equal whether an accent is part of the letter or follows it, so that the letters
  /// need no list of their own.
  fileprivate static let base: [Character: String] = {
    var base: [Character: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
      // Letters that Arabic and Persian write for one another.
      "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا",
    ]
    let marks = [0x300...0x315, 0x31B...0x31B, 0x323...0x333].joined().compactMap(
      Unicode.Scalar.init)
    for letter in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
      for first in marks {
        var one = String(letter)
        one.unicodeScalars.append(first)
        base[Character(one)] = String(letter)
        for second in marks {
          var two = one
          two.unicodeScalars.append(second)
          base[Character(two)] = String(letter)
        }
      }
    }
    return base
  }()
}
