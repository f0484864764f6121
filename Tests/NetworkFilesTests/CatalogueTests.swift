import Foundation
import SupportNetwork
import Telling
import TestSupport
import Testing

@testable import NetworkFiles

@Suite("The catalogue of local offers")
struct CatalogueTests {
  private func problems(_ text: String) -> [Problem] {
    do throws(Problems) {
      _ = try CatalogueReader().read(Array(text.utf8), named: "offers.yaml")
      return []
    } catch {
      return error.problems
    }
  }

  @Test("The sample holds, in ascending order")
  func sample() throws {
    let path = Project.sample("aanbod-lindeveen.yaml")
    let catalogue = try CatalogueReader().read(fileAt: path)
    #expect(catalogue.name == "Lindeveen 2026")
    #expect(catalogue.offers.map(\.id) == ["V1", "V2", "V3", "V4", "V5", "V6"])
    #expect(catalogue.offers[0].freePlaces == .given(4))
    #expect(catalogue.offers[2].freePlaces == .unknown)
    #expect(catalogue.offers[4].certificateOfConduct == .notAsked)
  }

  @Test("The page on the catalogue is made from the table")
  func page() throws {
    let text = CatalogueFormatPage().text
    try Golden.expect(text, at: "docs/catalogue-format.md")
  }

  @Test("The fields of the table are the properties of the model, in the same order")
  func tableIsModel() {
    let offer = CatalogueOffer(id: "V", kind: .other, name: "", does: "", domains: [])
    for (value, type) in [
      (OfferCatalogue(name: "") as any Sendable, RecordType.catalogue), (offer, .offer),
    ] {
      let properties = Mirror(reflecting: value).children.compactMap(\.label)
      #expect(Set(properties) == Set(type.fields.map(\.name)))
    }
  }

  @Test("What is wrong is told with place and remedy, all at once")
  func wrong() {
    let found = problems(
      """
      format: 1
      name: A
      offers:
        - {id: V1, kind: volunteers, name: A, does: B, domains: [housing]}
        - {id: V2, kind: volunteer, name: A, domains: housing, colour: red}
      """)
    #expect(found.map(\.code) == [.unknownWord, .missingField, .wrongKind, .unknownField])
    #expect(found[0].place?.description == "offers.yaml:4:20")
    #expect(found[0].remedy.dutch.hasPrefix("Bedoelt u volunteer?"))
  }

  @Test("Offers cannot share an id, and ages run forwards")
  func rules() {
    let found = problems(
      """
      format: 1
      name: A
      offers:
        - {id: V1, kind: other, name: A, does: B, domains: [housing], fromAge: 12, toAge: 4}
        - {id: V1, kind: other, name: A, does: " ", domains: [housing]}
        - {id: "V 3", kind: other, name: A, does: B, domains: [housing]}
      """)
    #expect(found.map(\.code) == [.outOfRange, .duplicateID, .badText, .badIdentifier])
    #expect(found.map(\.place?.line) == [4, 5, 5, 6])
  }

  @Test("A case is no catalogue")
  func notACatalogue() {
    #expect(problems("format: 1\ncase: {id: A}\n").map(\.code).contains(.unknownField))
    #expect(problems("").map(\.code) == [.emptyFile])
    #expect(problems("a: [").map(\.code) == [.notYAML])
  }
}
