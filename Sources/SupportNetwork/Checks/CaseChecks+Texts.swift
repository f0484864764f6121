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
      if let called = person.calledName, !person.consent.toBeNamed.allows {
        checkText(called, path["calledName"], longest: Self.longestName)
      }
    }
    let hidden = HiddenNames(of: draft.people)
    for label in draft.labels {
      checkText(label.text, label.path, longest: Self.longestName)
      for id in hidden.people(in: [label.text]) {
        reportName(
          of: id, label.path,
          doNL: "Schrijf \(label.instead.dutch); een verwijzing als {\(id)} kan hier niet. Is het "
            + "een ander die zo heet, laat het dan staan.",
          doEN: "Write \(label.instead.english); a reference such as {\(id)} cannot stand here. "
            + "If it is somebody else's name, leave it.")
      }
    }
    for (path, text) in draft.texts {
      checkText(text, path, longest: Self.longestText)
      let referring = ReferringText(text)
      var strangers = Set<Person.ID>()
      for id in referring.people where people[id] == nil && strangers.insert(id).inserted {
        checkPerson(id, path)
      }
      for id in hidden.people(in: referring.words) {
        reportName(
          of: id, path, doNL: "Schrijf {\(id)} in plaats van de naam.",
          doEN: "Write {\(id)} instead of the name.")
      }
    }
  }

  private mutating func reportName(
    of id: Person.ID, _ path: FieldPath, doNL: String, doEN: String
  ) {
    report(
      .nameSpelled, path,
      nl: "Deze tekst noemt de naam van \(id), van wie geen toestemming is.",
      en: "This text spells the name of \(id), who gave no consent.", doNL: doNL, doEN: doEN)
  }

  private mutating func checkText(_ text: String, _ path: FieldPath, longest: Int) {
    guard !Self.isPlain(text, longest: longest) else { return }
    if text.allSatisfy(\.isWhitespace) {
      report(
        .badText, path, nl: "Deze tekst is leeg.", en: "This text is empty.",
        doNL: "Schrijf iets, of laat het veld weg.",
        doEN: "Write something, or leave the field out.")
    } else if text.utf8.count > longest, text.count > longest {
      report(
        .badText, path,
        nl: "Deze tekst is langer dan \(longest) tekens.",
        en: "This text is longer than \(longest) characters.",
        doNL: "Maak de tekst korter.", doEN: "Shorten the text.")
    } else if text.unicodeScalars.contains(where: Self.isControl) {
      report(
        .badText, path,
        nl: "In deze tekst staat een onzichtbaar stuurteken.",
        en: "This text holds an invisible control character.",
        doNL: "Typ de tekst opnieuw.", doEN: "Type the text again.")
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
