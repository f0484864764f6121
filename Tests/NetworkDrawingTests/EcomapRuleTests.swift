import SampleFamilies
import SupportNetwork
import Telling
import Testing

@testable import NetworkDrawing

@Suite("What the lines of an ecomap follow from")
struct EcomapRuleTests {
  /// What the family is told, where P01 lives alone.
  private let disclosure: Disclosure

  init() throws {
    disclosure = Disclosure(
      in: try FamilyCase(validating: .ofOne()), for: .family, language: .dutch)
  }

  private func tie(_ change: (inout Tie) -> Void) -> EcomapContent.Tie {
    var tie = Tie(from: "P01", to: "P02")
    change(&tie)
    return EcomapContent.Tie(of: tie, telling: disclosure)
  }

  @Test(
    "Closeness decides between strong, ordinary and weak",
    arguments: [(1, .weak), (2, .weak), (3, .ordinary), (4, .strong), (5, .strong)]
      as [(Int, Drawing.Contact)])
  func closeness(step: Int, contact: Drawing.Contact) throws {
    let closeness = try #require(Closeness(rawValue: step))
    #expect(tie { $0.closeness = .given(closeness) }.contact == contact)
    // The circle tells a place, and changes nothing.
    for circle in Circle.allCases {
      let placed = tie {
        $0.closeness = .given(closeness)
        $0.circle = .given(circle)
      }
      #expect(placed.contact == contact)
    }
  }

  @Test("Conflict is conflict however close, and adds nothing")
  func conflict() throws {
    let close = try #require(Closeness(rawValue: 5))
    let told = tie {
      $0.closeness = .given(close)
      $0.quality = .given(.conflict)
    }
    #expect(told.contact == .conflict)
    #expect(!told.isAmbivalent)
  }

  @Test("A broken contact is broken, a sleeping one weak")
  func status() throws {
    let close = try #require(Closeness(rawValue: 5))
    let broken = tie {
      $0.status = .cutOff
      $0.closeness = .given(close)
      $0.quality = .given(.ambivalent)
      $0.receives = .given([.practical])
    }
    #expect(broken.contact == .cutOff && !broken.isAmbivalent && broken.support == nil)
    let asleep = tie {
      $0.status = .dormant
      $0.closeness = .given(close)
    }
    #expect(asleep.contact == .weak)
  }

  @Test("A missing closeness is not told, whatever else was")
  func missing() {
    for answer in [Answer<Closeness>.notAsked, .unknown, .declined] {
      let told = tie {
        $0.closeness = answer
        $0.circle = .given(.outer)
        $0.contactsPerMonth = .given(0)
      }
      #expect(told.contact == nil)
    }
    let mixed = tie { $0.quality = .given(.ambivalent) }
    #expect(mixed.contact == nil && mixed.isAmbivalent)
  }

  @Test("An organisation has the contact of its quality")
  func organisations() {
    func contact(_ quality: Answer<Quality>) -> EcomapContent.Tie {
      EcomapContent.Tie(
        of: OrganisationTie(person: "P01", organisation: "O1", quality: quality),
        telling: disclosure)
    }
    #expect(contact(.given(.positive)).contact == .ordinary)
    #expect(contact(.given(.ambivalent)).contact == .ordinary)
    #expect(contact(.given(.ambivalent)).isAmbivalent)
    #expect(contact(.given(.conflict)).contact == .conflict)
    #expect(contact(.unknown).contact == nil)
    #expect(contact(.given(.positive)).support == nil)
  }

  @Test("Support follows from what is received and given, and else from whether it is mutual")
  func support() {
    func support(
      _ receives: Answer<[SupportType]>, _ gives: Answer<[SupportType]>,
      _ reciprocity: Answer<Reciprocity> = .notAsked
    ) -> EcomapContent.Support? {
      tie {
        $0.receives = receives
        $0.gives = gives
        $0.reciprocity = reciprocity
      }.support
    }
    let some = Answer.given([SupportType.advice])
    let nothing = Answer<[SupportType]>.given([])
    #expect(support(some, some) == .mutual)
    #expect(support(some, nothing) == .received)
    #expect(support(nothing, some) == .given)
    #expect(support(nothing, nothing) == EcomapContent.Support.none)
    #expect(support(some, .notAsked) == .received)
    #expect(support(.notAsked, .unknown) == nil)
    #expect(support(nothing, .notAsked) == nil)
    #expect(support(.notAsked, .notAsked, .given(.mutual)) == .mutual)
    #expect(support(.notAsked, .notAsked, .given(.receives)) == .received)
    #expect(support(.notAsked, .notAsked, .given(.gives)) == .given)
    #expect(support(.notAsked, .notAsked, .given(.none)) == EcomapContent.Support.none)
    #expect(support(some, .notAsked, .given(.mutual)) == .mutual)
    // Mutual support of which nothing is received contradicts itself.
    #expect(support(nothing, .notAsked, .given(.mutual)) == nil)
  }

  @Test("Ports on a disc keep their distance and their order")
  func ports() {
    let wanted = [0.1, 0.11, 0.12, 3, 6.2].map { Direction($0) }
    let spread = EcomapRouting.spread(wanted, apart: 0.3)
    // The first three and the last one crowd: moved least in all, by hand -0.493, ... in steps.
    let pooled = [6.2 - 2 * Double.pi, 0.1, 0.11, 0.12]
    let mean = (pooled.reduce(0, +) - (0 + 0.3 + 0.6 + 0.9)) / 4
    let expected = [mean + 0.3, mean + 0.6, mean + 0.9, 3, mean]
    for (direction, radians) in zip(spread, expected) {
      #expect(abs(direction.turn(from: Direction(radians))) < 1e-9)
    }
  }
}
