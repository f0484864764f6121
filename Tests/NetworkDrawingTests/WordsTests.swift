import SupportNetwork
import Telling
import Testing

@testable import NetworkDrawing

@Suite("The words of drawings")
struct WordsTests {
  private static let statuses: [CoupleStatus?] = CoupleStatus.allCases + [nil]

  private func drawing(_ words: any DrawingWords) -> [String] {
    let marks: [CircleChanges.Mark] = [.kept, .new, .lost, .changed(was: ["x"]), .former]
    return [
      words.family("x"), words.withoutName, words.contactsTitle, words.countsTitle, words.keyTitle,
      words.thenAndNow, words.new, words.lost, words.then, words.was(["x"]), words.changedTitle,
      words.changesTitle, words.nothingChanged, words.caution,
    ] + CircleContent.Sphere.allCases.map(words.name(of:))
      + CircleContent.Tie.allCases.map(words.name(of:)) + marks.map(words.legend(of:))
  }

  private func circle(_ words: any CircleWords) -> [String] {
    let sentences: [String] = [
      words.title, words.ourFamily, words.contact("x"), words.contactIsUnknown,
      words.contactWasUnknown, words.knowEachOther, words.knowEachOtherInConflict,
      words.knowEachOtherNow, words.knowEachOtherNoMore, words.cardsTitle, words.professionalCard,
      words.ringsTitle, words.noLine, words.pairsTitle, words.onlyBetweenSpheres,
      words.onlyInWords, words.changesInList, words.inTheMiddle("x", "y"), words.acquaintances,
      words.knows("x", ["y"]), words.newPeople, words.lostPeople,
    ]
    let counts: [String] = [1, 2].flatMap {
      [words.people($0), words.ownCircle($0), words.professionals($0), words.strongContacts($0)]
        + words.changeCounts(new: $0, lost: $0, changed: $0, kept: $0)
    }
    return sentences + counts + words.nobodyYet
      + CircleContent.Ring.allCases.flatMap { [words.name(of: $0), words.legend(of: $0)] }
  }

  private func ecomap(_ words: any EcomapWords) -> [String] {
    let sentences: [String] = [
      words.title, words.professionalsAndOffices, words.household, words.child, words.adult,
      words.atHome(["x"]), words.ambivalent, words.ambivalentOnly, words.contactIsUntold,
      words.untold, words.nothingTold, words.arrowsTitle, words.cardsTitle, words.ambivalentLine,
      words.oneWay, words.bothWays, words.noArrow, words.bundle, words.adultDisc, words.childDisc,
      words.personCard, words.organisationCard, words.professionalCard,
    ]
    let counts: [String] = [1, 2].flatMap {
      [
        words.people($0), words.professionals($0), words.organisations($0), words.giving($0),
        words.inConflictOrCutOff($0), words.untold($0),
      ]
    }
    let supports: [EcomapContent.Support?] = EcomapContent.Support.allCases + [nil]
    return sentences + counts + words.nobodyYet + OrganisationKind.allCases.map(words.name(of:))
      + supports.flatMap {
        [words.support($0, bySeveral: true), words.support($0, bySeveral: false)]
      }
  }

  private func genogram(_ words: any GenogramWords) -> [String] {
    let sentences: [String] = [
      words.title, words.isIndex, words.isDeceased, words.somebody, words.twins,
      words.twin(of: ["x"]), words.symbolsTitle, words.indexSymbol, words.noLine,
      words.couplesTitle, words.childrenTitle, words.homesTitle, words.liveTogether,
      words.home("A", of: ["x"]), words.contactsTitle, words.strongContact, words.nobody,
      words.generation(1, of: 1), words.generation(1, of: 3), words.generation(2, of: 3),
      words.generation(3, of: 3), words.counts(people: 1, generations: 1),
      words.counts(people: 2, generations: 2),
    ]
    return sentences + GenogramSymbol.allCases.map(words.name(of:))
      + Self.statuses.flatMap { [words.name(of: $0), words.fact($0, with: "x")] }
      + ParentKind.allCases.flatMap { [words.name(of: $0), words.fact($0, of: ["x"])] }
  }

  @Test("Every language has words for everything that a drawing says", arguments: Language.allCases)
  func isComplete(language: Language) {
    for words in [
      drawing(language.drawing), circle(language.circle), ecomap(language.ecomap),
      genogram(language.genogram),
    ] {
      for text in words {
        #expect(!text.isEmpty)
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(text)")
      }
    }
  }

  @Test("What is counted is said of one and of several")
  func counts() {
    #expect(Language.dutch.circle.people(1) == "1 persoon in dit netwerk")
    #expect(Language.dutch.circle.people(2) == "2 mensen in dit netwerk")
    #expect(Language.english.ecomap.giving(1) == "1 gives us support")
    #expect(Language.english.ecomap.giving(0) == "0 give us support")
    #expect(
      Language.english.genogram.counts(people: 1, generations: 2) == "1 person in 2 generations.")
  }

  @Test("Only the eldest and the youngest of several generations are called so")
  func generations() {
    let words = Language.dutch.genogram
    #expect(words.generation(1, of: 1) == "Eén generatie")
    #expect(words.generation(1, of: 2) == "Generatie 1, de oudste")
    #expect(words.generation(2, of: 3) == "Generatie 2")
    #expect(words.generation(3, of: 3) == "Generatie 3, de jongste")
  }
}
