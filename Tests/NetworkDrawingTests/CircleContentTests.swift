import Foundation
import NetworkDrawing
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import Testing

@Suite("A circle from a case")
struct CircleContentTests {
  private func content(_ family: FamilyCase, _ moment: String, for audience: Audience) throws
    -> CircleContent
  {
    let network = try #require(family.network(at: Moment.ID(rawValue: moment)))
    return CircleContent(
      of: network, in: family, disclosure: Disclosure(in: family, for: audience, language: .dutch))
  }

  @Test("Tension between two people around the family is told to professionals only")
  func tensionBetweenOthers() throws {
    let family = try FamilyCase.sample("terhaar")
    let open = try content(family, "T0", for: .professional)
    let closed = try content(family, "T0", for: .family)
    let quarrel = open.acquaintances.filter(\.isInConflict)
    #expect(quarrel == [.init("P05", "P07", isInConflict: true)])
    #expect(!closed.acquaintances.contains { $0.isInConflict })
    // The two still know each other, and the family's own tension stays.
    #expect(closed.acquaintances.contains(.init("P05", "P07")))
    #expect(closed.acquaintances.count == open.acquaintances.count)
    #expect(closed.people.map(\.contact) == open.people.map(\.contact))
    #expect(closed.people.first { $0.id == "P07" }?.contact == .conflict)
    let drawing = try Drawing(of: closed)
    #expect(!drawing.alternativeText.contains("(gespannen)"))
    #expect(!drawing.labels.contains { $0.text == "kennen elkaar, gespannen" })
  }

  @Test("Who gave no consent has no name and no relation in either drawing")
  func consent() throws {
    let family = try FamilyCase.sample("terhaar")
    for audience in [Audience.family, .professional] {
      let content = try content(family, "T0", for: audience)
      let person = try #require(content.people.first { $0.id == "P12" })
      #expect(!person.name.contains("Ruben"))
      #expect(!person.role.contains("vader"))
      let svg = try Drawing(of: content).svg()
      for name in ["Ruben", "Priya"] { #expect(!svg.contains(name)) }
    }
  }
}
