import Telling

// What stands in free text and in names.

extension CaseChecks {
  /// The longest name, in characters.
  static let longestName = 400
  /// The longest text, in characters.
  static let longestText = 10_000

  mutating func checkTexts() {
    for (index, person) in draft.people.enumerated() {
      let path = FieldPath.top["people"][index]
      checkText(person.wholeName, path["name"], longest: Self.longestName)
      // Whoever may not be named has a name in daily life that is no label, and a text all the same.
      if person.consent.toBeNamed == .notNeeded, !Disclosure.mayName(person) {
        report(.consentNeeded(person.id), path["consent"]["toBeNamed"])
      }
      if let called = person.calledName, !Disclosure.mayName(person) {
        checkText(called, path["calledName"], longest: Self.longestName)
      }
    }
    for (index, phrase) in draft.case.notNames.enumerated() {
      checkText(phrase, .top["case"]["notNames"][index], longest: Self.longestName)
    }
    let hidden = HiddenNames(of: draft.people, butFor: draft.case.notNames)
    checkIdentifiers(hidden)
    for label in draft.labels {
      checkText(label.text, label.path, longest: Self.longestName)
      for id in hidden.people(in: [label.text]) {
        report(.nameInLabel(id, of: label.kind), label.path)
      }
    }
    for (path, text, isPrinted) in draft.texts {
      checkText(text, path, longest: Self.longestText)
      let referring = ReferringText(text)
      var strangers = Set<Person.ID>()
      for id in referring.people where people[id] == nil && strangers.insert(id).inserted {
        checkPerson(id, path)
      }
      for id in bareIdentifiers(in: referring.words) { report(.bareIdentifier(id), path) }
      for id in hidden.people(in: referring.words) {
        report(isPrinted ? .nameSpelled(id) : .nameInNote(id), path)
      }
    }
  }

  /// The people whose identifier stands in words without its braces, so that it would be printed.
  ///
  /// An identifier without a digit may be a word of its own, such as *oma*, and is none here.
  private func bareIdentifiers(in words: [String]) -> [Person.ID] {
    var found: [Person.ID] = []
    for text in words where text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || "_-".contains($0)) })
      {
        let id = Person.ID(rawValue: String(word))
        guard people[id] != nil, word.contains(where: \.isNumber), word.contains(where: \.isLetter),
          !found.contains(id)
        else { continue }
        found.append(id)
      }
    }
    return found
  }

  /// Reports identifiers that are made of a hidden name: they stand in file names and in messages.
  ///
  /// The report itself shows the place and nothing of the identifier, nor whose name it is: that would
  /// be the identifier again.
  private mutating func checkIdentifiers(_ hidden: HiddenNames) {
    func spells(_ id: String) -> Bool {
      !hidden.people(in: [String(id.map { $0 == "_" || $0 == "-" ? " " : $0 })]).isEmpty
    }
    if spells(draft.case.id.rawValue) { report(.nameInIdentifier, .top["case"]["id"]) }
    for (index, person) in draft.people.enumerated() where spells(person.id.rawValue) {
      report(.nameInIdentifier, .top["people"][index]["id"])
    }
  }

  private mutating func checkText(_ text: String, _ path: FieldPath, longest: Int) {
    guard !Self.isPlain(text, longest: longest) else { return }
    if text.allSatisfy(\.isWhitespace) {
      report(.emptyText, path)
    } else if text.utf8.count > longest, text.count > longest {
      report(.longText(most: longest), path)
    } else if text.unicodeScalars.contains(where: Self.isControl) {
      report(.controlCharacter, path)
    }
  }

  /// Whether a text holds nothing but printable characters of English, and not too many: what most
  /// texts are, told without a look at Unicode's tables.
  private static func isPlain(_ text: String, longest: Int) -> Bool {
    var isBlank = true
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte) else { return false }
      if byte != 0x20 { isBlank = false }
    }
    return !isBlank && text.utf8.count <= longest
  }

  /// Control characters other than line feed and tab, which no font and no document format has.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
