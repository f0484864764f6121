import SupportNetwork
import Telling
import Testing

struct NamingTests {
  private func naming(
    for reader: Reader = .family, in language: Language = .dutch,
    _ change: (inout CaseDraft) -> Void = { _ in }
  ) throws -> Naming {
    var draft = smallFamily()
    change(&draft)
    return Naming(in: try FamilyCase(validating: draft), for: reader, language: language)
  }

  @Test("Somebody with consent is called by the first name")
  func firstName() throws {
    let naming = try naming()
    #expect(naming.name(of: "P03") == "Gerda")
    #expect(naming.fullName(of: "P03") == "Gerda Brink")
    #expect(naming.names("P03"))
  }

  @Test("The name in daily life goes before the first name")
  func calledName() throws {
    #expect(try naming { $0.people[2].calledName = "Oma Ger" }.name(of: "P03") == "Oma Ger")
  }

  @Test(
    "Nobody is named without consent", arguments: [ConsentStatus.notAsked, .refused, .withdrawn])
  func withoutConsent(_ status: ConsentStatus) throws {
    let naming = try naming { $0.people[2].consent.toBeNamed = status }
    #expect(naming.name(of: "P03") == "iemand uit het netwerk")
    #expect(naming.fullName(of: "P03") == "iemand uit het netwerk")
    #expect(!naming.names("P03"))
  }

  @Test("Where consent is not needed, as for a professional, the name stands")
  func notNeeded() throws {
    #expect(try naming { $0.people[4].consent.toBeNamed = .notNeeded }.name(of: "P05") == "Noor")
  }

  @Test(
    "Neutral words tell no more than the place in the case",
    arguments: [
      (Language.dutch, "iemand uit het gezin", "iemand uit het netwerk", "een professional"),
      (.english, "somebody at home", "somebody from the network", "a professional"),
    ])
  func neutralWords(_ language: Language, home: String, network: String, work: String) throws {
    let naming = try naming(in: language) { draft in
      for index in draft.people.indices { draft.people[index].consent = Consent() }
    }
    #expect(naming.list(["P01", "P04", "P05"]).hasPrefix("\(home), \(network) "))
    #expect(naming.name(of: "P05") == work)
  }

  @Test("Somebody with a safety flag or a condition is somebody with whom there are agreements")
  func careful() throws {
    let flagged = try naming {
      $0.people[3].consent = Consent()
      $0.people[3].safetyFlags = [.noContactAgreement]
    }
    let conditional = try naming {
      $0.people[3].consent = Consent()
      $0.safetyConditions[0].about = ["P04"]
    }
    for naming in [flagged, conditional] {
      #expect(naming.name(of: "P04") == "iemand met wie afspraken zijn")
    }
  }

  @Test("A professional reader sees the identifier of somebody without consent, and no name")
  func professionalReader() throws {
    let naming = try naming(for: .professional) {
      $0.people[3].consent = Consent()
      $0.people[3].safetyFlags = [.domesticViolence]
    }
    #expect(naming.name(of: "P04") == "persoon P04")
    #expect(naming.name(of: "P03") == "Gerda")
  }

  @Test("A text gets a capital where a sentence begins, and nowhere else")
  func capitals() throws {
    let naming = try naming { $0.people[3].consent = Consent() }
    #expect(
      naming.text("{P04} komt niet. {P04} belt. Komt {P04}? {P04} belt!\n{P04}, zegt {P01}.")
        == "Iemand uit het netwerk komt niet. Iemand uit het netwerk belt. "
        + "Komt iemand uit het netwerk? Iemand uit het netwerk belt!\n"
        + "Iemand uit het netwerk, zegt Elin.")
  }

  @Test("A sentence that begins with a quotation mark or a bracket begins with a capital")
  func quotedCapitals() throws {
    let naming = try naming { $0.people[3].consent = Consent() }
    #expect(naming.text("\u{201C}{P04} komt.\u{201D}").hasPrefix("\u{201C}Iemand"))
    #expect(naming.text("Hij komt. ({P04} niet.)") == "Hij komt. (Iemand uit het netwerk niet.)")
    #expect(naming.text("Hij (en {P04}) komt.") == "Hij (en iemand uit het netwerk) komt.")
    #expect(naming.text("Zij zei: \"{P04} komt.\"") == "Zij zei: \"iemand uit het netwerk komt.\"")
  }

  @Test("A text without references stays as it is")
  func plainText() throws {
    #expect(try naming().text("de deur { blijft } dicht") == "de deur { blijft } dicht")
  }

  @Test("Several names make one phrase")
  func lists() throws {
    #expect(try naming().list([]) == "")
    #expect(try naming().list(["P01"]) == "Elin")
    #expect(try naming().list(["P01", "P02"]) == "Elin en Siem")
    #expect(try naming(in: .english).list(["P03", "P01", "P02"]) == "Gerda, Elin and Siem")
  }

  @Test("People with the same first name are told apart by the shortest form that does")
  func sameFirstName() throws {
    let initials = try naming { $0.people[2].wholeName = "Elin Vos" }
    #expect(initials.name(of: "P01") == "Elin B.")
    #expect(initials.name(of: "P03") == "Elin V.")
    let whole = try naming { $0.people[2].wholeName = "Elin Bosch" }
    #expect(whole.name(of: "P01") == "Elin Brink")
    #expect(whole.name(of: "P03") == "Elin Bosch")
    let identifiers = try naming { $0.people[2].wholeName = "elin brink" }
    #expect(identifiers.name(of: "P01") == "Elin Brink (P01)")
    #expect(identifiers.name(of: "P03") == "elin brink (P03)")
  }

  @Test("A longer form of one name is never the shorter form of another")
  func noCollision() throws {
    let naming = try naming {
      $0.people[0].wholeName = "Elin Brink"
      $0.people[2].wholeName = "Elin Vos"
      $0.people[3].calledName = "Elin V."
    }
    #expect(naming.name(of: "P04") == "Elin V.")
    #expect(naming.name(of: "P03") == "Elin Vos")
    #expect(Set(["P01", "P02", "P03", "P04", "P05"].map { naming.name(of: $0) }).count == 5)
  }

  @Test("Somebody without consent does not change what others are called")
  func hiddenNamesake() throws {
    let naming = try naming {
      $0.people[2].wholeName = "Elin Vos"
      $0.people[2].consent = Consent()
    }
    #expect(naming.name(of: "P01") == "Elin")
  }

  @Test("Names with diacritics, with one word and with many are taken whole")
  func unusualNames() throws {
    let naming = try naming {
      $0.people[1].wholeName = "Zoë"
      $0.people[2].wholeName = "Çağla van der Brink"
    }
    #expect(naming.name(of: "P02") == "Zoë")
    #expect(naming.name(of: "P03") == "Çağla")
  }

  @Test("Somebody whom the case does not know is an identifier")
  func unknown() throws {
    #expect(try naming().name(of: "P99") == "P99")
    #expect(try naming().text("{P99} belt") == "P99 belt")
  }

  @Test("A relation is told in the family's words, in the form that is asked for")
  func relation() throws {
    func relation(_ text: String, as form: Naming.RelationForm = .short) throws -> String? {
      let naming = try naming { $0.people[2].relation = text }
      var person = smallFamily().people[2]
      person.relation = text
      return naming.relation(of: person, as: form)
    }
    #expect(try relation("oma (moeder van {P01})") == "oma")
    #expect(try relation("oma van {P02}, {P05} en veel meer") == "oma van Siem, Noor en veel meer")
    #expect(try relation("tante, woont naast {P04}", as: .kin) == "tante")
    #expect(try relation("oma van {P02}, {P01} en {P04}", as: .kin) == "oma van Siem, Elin en Omar")
    #expect(try relation("(oma)") == "(oma)")
    #expect(try naming().relation(of: smallFamily().people[2]) == nil)
  }

  @Test("A relation that refers to somebody without a name is for professionals, in neutral words")
  func relationToUnnamed() throws {
    var person = smallFamily().people[2]
    person.relation = "oma van {P04} (moeder van {P05})"
    for reader in Reader.allCases {
      let other = try naming(for: reader) {
        $0.people[3].consent = Consent()
        $0.people[3].safetyFlags = [.threatToChild]
      }
      #expect(
        other.relation(of: person) == (reader == .professional ? "oma van persoon P04" : nil))
      // What the form leaves out does not count.
      let behind = try naming(for: reader) { $0.people[4].consent = Consent() }
      #expect(behind.relation(of: person) == "oma van Omar")
      // Whoever may not be named has no relation for anybody.
      let own = try naming(for: reader) { $0.people[2].consent = Consent() }
      #expect(own.relation(of: person) == nil)
    }
  }
}
