import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("The profile")
struct ProfileTests {
  @Test("The reference family at T0 has the flags that one reads from its tables")
  func flags() throws {
    let profile = try #require(try ReferenceFamily.family().profile(at: "T0"))
    func about(_ code: FlagCode) -> [Flag] { profile.flags.filter { $0.code == code } }
    #expect(about(.needWithoutInformal).flatMap(\.needs) == ["N04", "N09"])
    #expect(
      about(.needWithoutBackup).flatMap(\.needs) == ["N03", "N05", "N06", "N07", "N10"])
    #expect(about(.needWithoutBackup).flatMap(\.people) == ["P05", "P19", "P06", "P05", "P05"])
    #expect(about(.aboveOwnMaximum).flatMap(\.people) == ["P05"])
    #expect(about(.overburdened).flatMap(\.people) == ["P05"])
    let third = about(.moreThanThirdOfAssignments)
    #expect(third.map(\.people) == [["P05"]])
    #expect(third.map(\.needs) == [["N01", "N02", "N03", "N07", "N08", "N10"]])
    #expect(
      Set(profile.flags.map(\.code)) == [
        .needWithoutInformal, .needWithoutBackup, .aboveOwnMaximum, .overburdened,
        .moreThanThirdOfAssignments, .severalNeedsOnOnePerson,
      ])
    #expect(about(.severalNeedsOnOnePerson).map(\.people) == [["P05"]])
    #expect(profile.flags.flatMap(\.missing) == [])
    // Nobody asked these for the index of strain.
    #expect(Set(profile.openFlags.map(\.code)) == [.overburdened])
    #expect(profile.openFlags.count == 10)
    #expect(profile.openFlags.first?.missing.map(\.description) == ["P07.burden"])
  }

  @Test("At T1 back-up is thin, and four needs rest on one person")
  func later() throws {
    let profile = try #require(try ReferenceFamily.family().profile(at: "T1"))
    func about(_ code: FlagCode) -> [Flag] { profile.flags.filter { $0.code == code } }
    #expect(
      Set(profile.flags.map(\.code)) == [.needWithoutBackup, .severalNeedsOnOnePerson])
    #expect(about(.needWithoutBackup).flatMap(\.needs) == ["N04", "N09", "N10"])
    #expect(about(.severalNeedsOnOnePerson).map(\.people) == [["P08"]])
    #expect(about(.severalNeedsOnOnePerson).map(\.needs) == [["N03", "N07", "N09", "N11"]])
  }

  @Test("Needs, domains and helpers are those of the tables")
  func facts() throws {
    let profile = try #require(try ReferenceFamily.family().profile(at: "T0"))
    let worry = profile.needs[7]
    #expect(worry.need.id == "N08")
    #expect(worry.informal == ["P05", "P16"])
    #expect(worry.professional == ["P24"])
    #expect(worry.hasBackup == true && worry.meetsTarget == true)
    #expect(profile.domains.map(\.domain) == LifeDomain.allCases)
    let school = try #require(profile.domains.first { $0.domain == .schoolAndWork })
    #expect(school.needs == ["N03", "N04"])
    #expect(school.withInformalProvider == ["N03"])
    #expect(school.meetingTarget == [])
    let greet = try #require(profile.providers.first)
    #expect(greet.person == "P05")
    #expect(greet.needs.count == 6)
    #expect(greet.hoursPerWeek == .given(18))
    #expect(greet.isAboveOwnMaximum == true && greet.isOverburdened == true)
    #expect(
      profile.providers.map(\.person) == [
        "P05", "P06", "P08", "P09", "P10", "P11", "P14", "P15", "P16", "P19",
      ])
  }

  @Test("A child without somebody in the inner circle is flagged, and open if nobody asked")
  func children() throws {
    var small = SmallFamily()
    small.draft.people[1].age = 9
    small.draft.people[0].age = 40
    small.add("A", tie: [{ $0.circle = .given(.inner) }, { $0.circle = .given(.middle) }])
    var profile = Profile(of: try small.network())
    #expect(people(.childWithoutInnerPerson, in: profile.flags) == [["K"]])
    small.moment.ties[1].circle = .notAsked
    profile = Profile(of: try small.network())
    #expect(people(.childWithoutInnerPerson, in: profile.flags) == [])
    let open = try #require(profile.openFlags.first { $0.code == .childWithoutInnerPerson })
    #expect(open.missing.map(\.description) == ["K-A.circle"])
  }

  @Test("Weekly contact is four times a month with one informal person")
  func contact() throws {
    var small = SmallFamily()
    small.add("A", tie: [{ $0.contactsPerMonth = .given(3.5) }])
    small.add("B", .professional, tie: [{ $0.contactsPerMonth = .given(20) }])
    #expect(codes(Profile(of: try small.network()).flags).contains(.noWeeklyContact))
    small.moment.ties[0].contactsPerMonth = .given(4)
    #expect(!codes(Profile(of: try small.network()).flags).contains(.noWeeklyContact))
  }

  @Test("A minor who provides is flagged, of the household or around it")
  func minors() throws {
    var small = SmallFamily()
    small.draft.people[1].age = 15
    small.add("A")
    small.draft.people[2].ageBand = .from12to17
    small.add(need: "N1", .given(["A", "K"]))
    let profile = Profile(of: try small.network())
    #expect(people(.minorProvides, in: profile.flags) == [["A"], ["K"]])
  }

  @Test("Conflict is flagged where both take part in agreements in force that day")
  func conflict() throws {
    var small = SmallFamily()
    for id in ["A", "B", "C"] as [Person.ID] {
      small.add(id, tie: [{ $0.quality = .given(.positive) }])
    }
    small.tie("A", "B", .given(.conflict))
    small.tie("B", "C", .unknown)
    small.draft.agreements = [
      Agreement(id: "A1", who: ["A"], does: "belt"), Agreement(id: "A2", who: ["C"], does: "kookt"),
    ]
    small.draft.agreements[1].standIns = ["B"]
    let family = try small.family()
    let profile = try #require(family.profile(at: "T0"))
    let flag = try #require(profile.flags.first { $0.code == .conflictAcrossAgreements })
    #expect(flag.people == ["A", "B"])
    #expect(flag.agreements == ["A1", "A2"])
    #expect(people(.conflictAcrossAgreements, in: profile.openFlags) == [["B", "C"]])

    small.draft.agreements[0].until = CalendarDate("2026-01-04")
    let ended = try #require(try small.family().profile(at: "T0"))
    #expect(people(.conflictAcrossAgreements, in: ended.flags) == [])
  }

  private func codes(_ flags: [Flag]) -> [FlagCode] { flags.map(\.code) }
  private func people(_ code: FlagCode, in flags: [Flag]) -> [[Person.ID]] {
    flags.filter { $0.code == code }.map(\.people)
  }
}
