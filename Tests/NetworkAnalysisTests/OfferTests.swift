import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("Offers beside the own network")
struct OfferTests {
  /// What is suggested for a weekly need of safety of a child of 8, from one offer.
  private func search(
    for people: [Person.ID] = ["K"], _ edit: (inout CatalogueOffer) -> Void
  ) throws -> Suggestions {
    var small = SmallFamily()
    small.draft.people[0].age = 30
    small.draft.people[1].age = 8
    small.add(need: "N1", .given([]))
    small.draft.needs[0].beneficiaries = people
    var offer = CatalogueOffer(
      id: "V1", kind: .volunteer, name: "Maatjes", does: "Helpt mee.", domains: [.safety])
    offer.certificateOfConduct = .given(true)
    edit(&offer)
    return try #require(
      try small.family().suggestions(
        for: .need("N1"), at: "T0", from: OfferCatalogue(name: "Hier", offers: [offer])))
  }

  @Test("An offer fits by part of life and frequency")
  func fits() throws {
    #expect(try search { _ in }.offers.map(\.offer.id) == ["V1"])
    #expect(try search { $0.domains = [.housing] }.offers.isEmpty)
    #expect(try search { $0.frequencies = [.weekly, .monthly] }.offers.count == 1)
    #expect(try search { $0.frequencies = [.monthly] }.offers.isEmpty)
  }

  @Test("An offer fits by the age of those for whom it is, and by a child at home")
  func ages() throws {
    #expect(try search { $0.fromAge = 12 }.offers.isEmpty)
    #expect(try search { $0.toAge = 12 }.offers.count == 1)
    #expect(try search { $0.withChildUpTo = 6 }.offers.isEmpty)
    #expect(try search { $0.withChildUpTo = 8 }.offers.count == 1)
    let both = try search(for: ["M", "K"]) { $0.toAge = 12 }.offers
    #expect(both.map(\.fitsFor) == [["K"]])
    #expect(try search(for: []) { $0.fromAge = 99 }.offers.count == 1)
  }

  @Test("An offer without a certificate, or that is full, is left out with the gate")
  func gates() throws {
    let none = try search { $0.certificateOfConduct = .notAsked }
    #expect(none.offers.isEmpty)
    #expect(none.offersLeftOut.map(\.gates) == [[.vogMissing]])
    #expect(try search { $0.freePlaces = .given(0) }.offersLeftOut.map(\.gates) == [[.noPlaceFree]])
    #expect(try search { $0.freePlaces = .unknown }.offers.count == 1)
  }

  @Test("The shortest wait stands first, a wait that is not known last")
  func order() throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    let waits: [(CatalogueOffer.ID, Answer<Int>)] = [
      ("V1", .unknown), ("V2", .given(4)), ("V3", .given(0)), ("V4", .given(4)),
    ]
    let offers = waits.map { id, wait in
      var offer = CatalogueOffer(
        id: id, kind: .other, name: "A", does: "B", domains: [.safety])
      offer.certificateOfConduct = .given(true)
      offer.waitingWeeks = wait
      return offer
    }
    let search = try #require(
      try small.family().suggestions(
        for: .need("N1"), at: "T0", from: OfferCatalogue(name: "Hier", offers: offers)))
    #expect(search.offers.map(\.offer.id) == ["V3", "V2", "V4", "V1"])
  }

  @Test("In the search for a mentor of own choice there are no offers")
  func noOffersForJim() throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    let offer = CatalogueOffer(
      id: "V1", kind: .volunteerMentor, name: "A", does: "B", domains: LifeDomain.allCases)
    let search = try #require(
      try small.family().suggestions(
        for: .jim(for: "K"), at: "T0", from: OfferCatalogue(name: "Hier", offers: [offer])))
    #expect(search.offers.isEmpty)
    #expect(search.offersLeftOut.isEmpty)
  }
}
