import SupportNetwork
import Telling
import Testing

struct DisclosureTests {
  private func disclosure(
    for audience: Audience = .family, in language: Language = .dutch,
    _ change: (inout CaseDraft) -> Void = { _ in }
  ) throws -> Disclosure {
    var draft = smallFamily()
    // Whoever may hold no role has none; what is told of them does not hang on it.
    draft.takeOut("P04")
    change(&draft)
    return Disclosure(in: try FamilyCase(validating: draft), for: audience, language: language)
  }

  @Test("Somebody with consent is called by the first name")
  func firstName() throws {
    let disclosure = try disclosure()
    #expect(disclosure.name(of: "P03") == "Gerda")
    #expect(disclosure.fullName(of: "P03") == "Gerda Brink")
    #expect(disclosure.names("P03"))
  }

  @Test("The name in daily life goes before the first name")
  func calledName() throws {
    #expect(try disclosure { $0.people[2].calledName = "Oma Ger" }.name(of: "P03") == "Oma Ger")
  }

  @Test(
    "Nobody is named without consent", arguments: [ConsentStatus.notAsked, .refused, .withdrawn])
  func withoutConsent(_ status: ConsentStatus) throws {
    let disclosure = try disclosure { $0.people[2].consent.toBeNamed = status }
    #expect(disclosure.name(of: "P03") == "iemand uit het netwerk")
    #expect(disclosure.fullName(of: "P03") == "iemand uit het netwerk")
    #expect(!disclosure.names("P03"))
  }

  @Test("Who may be named: every consent, in every part of life, of the living and of who has died")
  func mayBeNamed() {
    for status in ConsentStatus.allCases {
      for sphere in Sphere.allCases {
        for hasDied in [false, true] {
          var person = Person(id: "P01", name: "Gerda Brink", sphere: sphere)
          person.consent.toBeNamed = status
          person.deceased = hasDied
          let expected =
            switch status {
            case .given: true
            case .refused, .withdrawn: false
            case .notAsked: hasDied
            case .notNeeded: hasDied || sphere == .professional || sphere == .household
            }
          #expect(Disclosure.mayName(person) == expected, "\(status) \(sphere) \(hasDied)")
        }
      }
    }
  }

  @Test("Where consent is not needed, as for a professional, the name stands")
  func notNeeded() throws {
    #expect(
      try disclosure { $0.people[4].consent.toBeNamed = .notNeeded }.name(of: "P05") == "Noor")
  }

  @Test(
    "Neutral words tell no more than the place in the case",
    arguments: [
      (
        Language.dutch, "iemand uit het gezin (persoon A)", "iemand uit het netwerk (persoon D)",
        "een professional"
      ),
      (
        .english, "somebody at home (person A)", "somebody from the network (person D)",
        "a professional"
      ),
    ])
  func neutralWords(_ language: Language, home: String, network: String, work: String) throws {
    let disclosure = try disclosure(in: language) { draft in
      for index in draft.people.indices { draft.people[index].consent = Consent() }
    }
    #expect(disclosure.list(["P01", "P04", "P05"]).hasPrefix("\(home), \(network) "))
    #expect(disclosure.name(of: "P05") == work)
  }

  @Test("Somebody with a safety flag or a condition is somebody with whom there are agreements")
  func careful() throws {
    let flagged = try disclosure {
      $0.people[3].consent = Consent()
      $0.people[3].safetyFlags = [.noContactAgreement]
    }
    let conditional = try disclosure {
      $0.people[3].consent = Consent()
      $0.safetyConditions[0].about = ["P04"]
    }
    for disclosure in [flagged, conditional] {
      #expect(disclosure.name(of: "P04") == "iemand met wie afspraken zijn")
    }
  }

  @Test("Two people whom the same words would stand for are told apart, by their identifiers")
  func toldApart() throws {
    let two = try disclosure {
      $0.takeOut("P03")
      for index in [2, 3] {
        $0.people[index].consent = Consent()
        $0.people[index].safetyFlags = [.threatToChild]
      }
    }
    #expect(two.name(of: "P03") == "iemand met wie afspraken zijn (persoon A)")
    #expect(two.name(of: "P04") == "iemand met wie afspraken zijn (persoon B)")
    #expect(
      two.text("{P04} komt niet.") == "Iemand met wie afspraken zijn (persoon B) komt niet.")
    let many = try disclosure { draft in
      for number in 10..<40 {
        draft.people.append(Person(id: .init(rawValue: "P\(number)"), name: "X", sphere: .other))
      }
    }
    let names = (10..<40).map { many.name(of: .init(rawValue: "P\($0)")) }
    #expect(names[0] == "iemand uit het netwerk (persoon A)")
    #expect(names[26] == "iemand uit het netwerk (persoon AA)")
    #expect(Set(names).count == names.count)
  }

  @Test("A professional reader sees the identifier of somebody without consent, and no name")
  func professionalReader() throws {
    let disclosure = try disclosure(for: .professional) {
      $0.people[3].consent = Consent()
      $0.people[3].safetyFlags = [.domesticViolence]
    }
    #expect(disclosure.name(of: "P04") == "persoon P04")
    #expect(disclosure.name(of: "P03") == "Gerda")
  }

  @Test("A text gets a capital where a sentence begins, and nowhere else")
  func capitals() throws {
    let disclosure = try disclosure { $0.people[3].consent = Consent() }
    #expect(
      disclosure.text("{P04} komt niet. {P04} belt. Komt {P04}? {P04} belt!\n{P04}, zegt {P01}.")
        == "Iemand uit het netwerk komt niet. Iemand uit het netwerk belt. "
        + "Komt iemand uit het netwerk? Iemand uit het netwerk belt!\n"
        + "Iemand uit het netwerk, zegt Elin.")
  }

  @Test("A sentence that begins with a quotation mark or a bracket begins with a capital")
  func quotedCapitals() throws {
    let disclosure = try disclosure { $0.people[3].consent = Consent() }
    #expect(disclosure.text("\u{201C}{P04} komt.\u{201D}").hasPrefix("\u{201C}Iemand"))
    #expect(
      disclosure.text("Hij komt. ({P04} niet.)") == "Hij komt. (Iemand uit het netwerk niet.)")
    #expect(disclosure.text("Hij (en {P04}) komt.") == "Hij (en iemand uit het netwerk) komt.")
    #expect(
      disclosure.text("Zij zei: \"{P04} komt.\"") == "Zij zei: \"iemand uit het netwerk komt.\"")
  }

  @Test("A text without references stays as it is")
  func plainText() throws {
    #expect(try disclosure().text("de deur { blijft } dicht") == "de deur { blijft } dicht")
  }

  @Test("Several names make one phrase")
  func lists() throws {
    #expect(try disclosure().list([]) == "")
    #expect(try disclosure().list(["P01"]) == "Elin")
    #expect(try disclosure().list(["P01", "P02"]) == "Elin en Siem")
    #expect(try disclosure(in: .english).list(["P03", "P01", "P02"]) == "Gerda, Elin and Siem")
  }

  @Test("People with the same first name are told apart by the shortest form that does")
  func sameFirstName() throws {
    let initials = try disclosure { $0.people[2].wholeName = "Elin Vos" }
    #expect(initials.name(of: "P01") == "Elin B.")
    #expect(initials.name(of: "P03") == "Elin V.")
    let whole = try disclosure { $0.people[2].wholeName = "Elin Bosch" }
    #expect(whole.name(of: "P01") == "Elin Brink")
    #expect(whole.name(of: "P03") == "Elin Bosch")
    let identifiers = try disclosure { $0.people[2].wholeName = "elin brink" }
    #expect(identifiers.name(of: "P01") == "Elin Brink (P01)")
    #expect(identifiers.name(of: "P03") == "elin brink (P03)")
  }

  @Test("A longer form of one name is never the shorter form of another")
  func noCollision() throws {
    let disclosure = try disclosure {
      $0.people[0].wholeName = "Elin Brink"
      $0.people[2].wholeName = "Elin Vos"
      $0.people[3].calledName = "Elin V."
    }
    #expect(disclosure.name(of: "P04") == "Elin V.")
    #expect(disclosure.name(of: "P03") == "Elin Vos")
    #expect(Set(["P01", "P02", "P03", "P04", "P05"].map { disclosure.name(of: $0) }).count == 5)
  }

  @Test("Somebody without consent does not change what others are called")
  func hiddenNamesake() throws {
    let disclosure = try disclosure {
      $0.people[2].wholeName = "Elin Vos"
      $0.people[2].consent = Consent()
    }
    #expect(disclosure.name(of: "P01") == "Elin")
  }

  @Test("Names with diacritics, with one word and with many are taken whole")
  func unusualNames() throws {
    let disclosure = try disclosure {
      $0.people[1].wholeName = "Zoë"
      $0.people[2].wholeName = "Çağla van der Brink"
    }
    #expect(disclosure.name(of: "P02") == "Zoë")
    #expect(disclosure.name(of: "P03") == "Çağla")
  }

  @Test("Somebody whom the case does not know is an identifier")
  func unknown() throws {
    #expect(try disclosure().name(of: "P99") == "P99")
    #expect(try disclosure().text("{P99} belt") == "P99 belt")
  }

  @Test("A relation is told in the family's words, in the form that is asked for")
  func relation() throws {
    func relation(_ text: String, as form: Disclosure.RelationForm = .short) throws -> String? {
      let disclosure = try disclosure { $0.people[2].relation = text }
      var person = smallFamily().people[2]
      person.relation = text
      return disclosure.relation(of: person, as: form)
    }
    #expect(try relation("oma (moeder van {P01})") == "oma")
    #expect(try relation("oma van {P02}, {P05} en veel meer") == "oma van Siem, Noor en veel meer")
    #expect(try relation("tante, woont naast {P04}", as: .kin) == "tante")
    #expect(try relation("oma van {P02}, {P01} en {P04}", as: .kin) == "oma van Siem, Elin en Omar")
    #expect(try relation("(oma)") == "(oma)")
    #expect(try disclosure().relation(of: smallFamily().people[2]) == nil)
  }

  @Test("A relation that refers to somebody without a name is for professionals, in neutral words")
  func relationToUnnamed() throws {
    var person = smallFamily().people[2]
    person.relation = "oma van {P04} (moeder van {P05})"
    for audience in Audience.allCases {
      let other = try disclosure(for: audience) {
        $0.people[3].consent = Consent()
        $0.people[3].safetyFlags = [.threatToChild]
      }
      #expect(
        other.relation(of: person) == (audience == .professional ? "oma van persoon P04" : nil))
      // What the form leaves out does not count.
      let behind = try disclosure(for: audience) { $0.people[4].consent = Consent() }
      #expect(behind.relation(of: person) == "oma van Omar")
      // Whoever may not be named has no relation for anybody.
      let own = try disclosure(for: audience) { $0.people[2].consent = Consent() }
      #expect(own.relation(of: person) == nil)
    }
  }

  @Test("A symbol has no words for whoever may not be named, whatever the identifier")
  func symbolName() throws {
    for id in ["P04", "netwerk"] as [Person.ID] {
      var draft = CaseDraft(id: "LV-0003")
      draft.people = [
        Person(id: "P01", name: "Elin Brink", sphere: .household),
        Person(id: id, name: "Omar Said", sphere: .kin),
      ]
      draft.households = [Household(id: "H1", members: ["P01"])]
      let family = try FamilyCase(validating: draft)
      let names = Audience.allCases.map {
        Disclosure(in: family, for: $0, language: .dutch).symbolName(of: id)
      }
      #expect(names == [nil, "Persoon \(id)"])
    }
  }
}
