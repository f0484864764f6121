import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("The facts of a profile")
struct ProfileFactTests {
  private func profile(_ small: SmallFamily) throws -> Profile {
    Profile(of: try small.network())
  }

  @Test("Providers stand in four steps, and somebody in two roles in one")
  func steps() throws {
    var small = SmallFamily()
    small.add("A", .neighbour)
    small.draft.people[2].roles = [.volunteer]
    small.add("B", .volunteer)
    small.add("C", .supportFamily)
    small.add("D", .professional)
    small.add(need: "N1", .given(["A", "B", "C", "D", "M"]))
    let need = try #require(try profile(small).needs.first)
    #expect(need.household == ["M"])
    #expect(need.network == ["A"])
    #expect(need.volunteers == ["B", "C"])
    #expect(need.professional == ["D"])
    #expect(need.informal == ["A", "B", "C"])
    let domain = try #require(try profile(small).domains.first)
    #expect(domain.byHousehold == ["N1"] && domain.byNetwork == ["N1"])
    #expect(domain.byVolunteers == ["N1"] && domain.byProfessionals == ["N1"])
  }

  @Test("A minor who keeps company is no carer; one who helps or provides is")
  func young() throws {
    var small = SmallFamily()
    small.draft.people[1].age = 12
    small.add("A", tie: [{ $0.receives = .given([.companionship]) }])
    small.add("B", tie: [{ $0.receives = .given([.practical]) }])
    small.add("C", tie: [{ $0.receives = .given([.practical]) }])
    for (index, age) in [(2, 15), (3, 17), (4, 18)] { small.draft.people[index].age = age }
    small.add(need: "N1", .given(["K"]))
    let young = try profile(small).youngSupporters
    #expect(young.map(\.person) == ["A", "B", "K"])
    #expect(young.map(\.isCaring) == [false, true, true])
    #expect(young[2].needs == ["N1"])
  }

  @Test("A child who supports a parent at home is among the young supporters")
  func youngAtHome() throws {
    var small = SmallFamily()
    small.draft.people[1].ageBand = .from4to11
    var tie = Tie(from: "M", to: "K")
    tie.receives = .given([.emotional])
    small.moment.ties.append(tie)
    let young = try profile(small).youngSupporters
    #expect(young.map(\.person) == ["K"])
    #expect(young.first?.isCaring == true)
  }

  @Test("Each informal person stands in one place of give and take")
  func exchange() throws {
    var small = SmallFamily()
    func tie(_ receives: Answer<[SupportType]>, _ reciprocity: Answer<Reciprocity>)
      -> [(inout Tie) -> Void]
    {
      [
        {
          $0.receives = receives
          $0.reciprocity = reciprocity
        }
      ]
    }
    small.add("A", tie: tie(.given([.advice]), .given(.mutual)))
    small.add("B", tie: tie(.given([.advice]), .given(.receives)))
    small.add("C", tie: tie(.given([]), .given(.gives)))
    small.add("D", tie: tie(.given([]), .given(.none)))
    small.add("E", tie: tie(.notAsked, .given(.mutual)))
    small.add("F", .professional, tie: tie(.given([.advice]), .given(.receives)))
    let exchange = try profile(small).exchange
    #expect(exchange.mutual == ["A"])
    #expect(exchange.onlyGiving == ["B"])
    #expect(exchange.onlyReceiving == ["C"])
    #expect(exchange.neither == ["D"])
    #expect(exchange.unknown == ["E"])
  }

  @Test("Tension counts each pair once, in the harder of what is told")
  func tension() throws {
    var small = SmallFamily()
    small.add(
      "A",
      tie: [{ $0.quality = .given(.conflict) }, { $0.quality = .given(.ambivalent) }])
    small.add("B", tie: [{ $0.quality = .given(.positive) }])
    small.add("C", tie: [{ _ in }])
    small.tie("A", "B", .given(.conflict))
    small.draft.agreements = [Agreement(id: "A1", who: ["A"], does: "belt")]
    small.draft.agreements[0].standIns = ["B"]
    small.draft.agreements.append(Agreement(id: "A2", who: ["A"], does: "kookt"))
    let tension = try profile(small).tension
    #expect(tension.conflicts == [["A", "B"], ["A", "M"]])
    #expect(tension.ambivalent == [["A", "K"]])
    #expect(tension.severalConflicts == ["A"])
    #expect(tension.crossedAgreements.map(\.agreement) == ["A1"])
    #expect(tension.crossedAgreements.first?.pairs == [["A", "B"]])
    #expect(tension.untold == 1)
  }

  @Test("A secret address is in no band, and stands apart from an unknown one")
  func reach() throws {
    var small = SmallFamily()
    let distances: [Answer<Double>] = [
      .given(0.1), .given(1), .given(5), .given(25), .given(25.1), .given(0.2), .unknown,
    ]
    for (index, distance) in distances.enumerated() {
      small.add(Person.ID(rawValue: "A\(index)"))
      small.draft.people[index + 2].distanceKm = distance
    }
    small.draft.people[7].secretAddress = true
    let reach = try profile(small).reach
    #expect(reach.bands.map(\.band) == DistanceBand.allCases)
    #expect(reach.bands.map(\.people) == [["A0"], ["A1"], ["A2"], ["A3"], ["A4"]])
    #expect(reach.untold == ["A6"])
    #expect(reach.secret == ["A5"])
  }

  @Test("Who at home sees nobody of the own network every week is told, or that it is unknown")
  func weekly() throws {
    var small = SmallFamily()
    small.add("A", tie: [{ $0.contactsPerMonth = .given(3) }, { _ in }])
    small.add("F", .professional, tie: [{ $0.contactsPerMonth = .given(30) }])
    let contact = try profile(small).weeklyContact
    #expect(contact.without == ["M"])
    #expect(contact.unknown == ["K"])
  }

  @Test("The hours of professionals have a share only where all hours are known")
  func formal() throws {
    var small = SmallFamily()
    small.add("A", hours: .given(6))
    small.add("F", .professional, hours: .given(2))
    #expect(try profile(small).formalHelp.shareOfHours == 0.25)
    small.add("B")
    let help = try profile(small).formalHelp
    #expect(help.shareOfHours == nil)
    #expect(help.hours == 2 && help.hoursOfAll == 8)
    #expect(help.hoursMissing == ["B"])
  }

  @Test("Three needs on one person stand out, and so does a provider who is gone")
  func flags() throws {
    var small = SmallFamily()
    small.add("A")
    small.add("B")
    small.draft.people[3].unreachable = true
    for number in 1...3 {
      small.add(need: SupportNeed.ID(rawValue: "N\(number)"), .given(["A", "B"]))
    }
    var profile = try profile(small)
    func people(_ code: FlagCode) -> [[Person.ID]] {
      profile.flags.filter { $0.code == code }.map(\.people)
    }
    #expect(people(.severalNeedsOnOnePerson) == [["A"], ["B"]])
    #expect(people(.providerGone) == [["B"]])
    small.moment.provisions[0].providers = .notAsked
    profile = try self.profile(small)
    #expect(people(.severalNeedsOnOnePerson) == [])
    #expect(people(.providerGone) == [["B"]])
    let open = profile.openFlags.filter { $0.code == .severalNeedsOnOnePerson }
    #expect(open.map(\.people) == [["A"], ["B"]])
    #expect(open.first?.missing.map(\.description) == ["N1.providers"])
  }
}
