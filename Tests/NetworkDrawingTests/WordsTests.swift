import SupportNetwork
import Telling
import Testing

@testable import NetworkDrawing

@Suite("The words of drawings")
struct WordsTests {
  private static let statuses: [CoupleStatus?] = CoupleStatus.allCases + [nil]

  private func drawing(_ words: any DrawingWords) -> [String] {
    let marks: [ChangeMark] = [.kept, .new, .lost, .changed(was: ["x"]), .former, .untold]
    return [
      words.family("x"), words.withoutName, words.contactsTitle, words.countsTitle, words.keyTitle,
      words.thenAndNow, words.new, words.lost, words.then, words.was(["x"]), words.changedTitle,
      words.changesTitle, words.nothingChanged, words.caution(ComparisonObstacle.allCases),
      words.notComparable,
      words.notAsked,
    ] + Drawing.Sphere.allCases.map(words.name(of:))
      + Drawing.Contact.allCases.map(words.name(of:)) + marks.map(words.legend(of:))
  }

  private func circle(_ words: any CircleWords) -> [String] {
    let sentences: [String] = [
      words.title, words.ourFamily, words.contact("x"), words.contactIsUnknown,
      words.peopleNotAsked, words.acquaintancesNotAsked, words.knowEachOther,
      words.knowEachOtherInConflict,
      words.knowEachOtherNow, words.knowEachOtherNoMore, words.cardsTitle, words.professionalCard,
      words.ringsTitle, words.noLine, words.pairsTitle, words.onlyBetweenSpheres,
      words.onlyInWords, words.changesInList, words.inTheMiddle("x", "y"), words.acquaintances,
      words.knows("x", ["y"]), words.newPeople, words.lostPeople,
    ]
    let counts: [String] = [1, 2].flatMap {
      [words.people($0), words.ownCircle($0), words.professionals($0), words.strongContacts($0)]
        + words.changeCounts(new: $0, lost: $0, changed: $0, kept: $0, untold: $0) + [
          words.contactsUntold($0)
        ]
    }
    return sentences + counts + words.nobodyYet
      + CircleContent.Ring.allCases.flatMap { [words.name(of: $0), words.legend(of: $0)] }
  }

  private func ecomap(_ words: any EcomapWords) -> [String] {
    let sentences: [String] = [
      words.title, words.professionalsAndOffices, words.household, words.child, words.adult,
      words.atHome(["x"]), words.ambivalent, words.ambivalentOnly, words.contactIsUntold,
      words.untold, words.arrowsTitle, words.cardsTitle, words.ambivalentLine,
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

  private func problems(_ words: any DrawingProblemWords) -> [String] {
    let wanted: [StyleValue] = [
      .text, .number, .colour, .object, .dash, .font, .within(6.5...10),
    ]
    let problems: [ProblemSentences] = [
      words.tooManyInCircle(151, most: 150), words.circleDoesNotFit(99),
      words.legendDoesNotFit(99, isSideBySide: true),
      words.legendDoesNotFit(99, isSideBySide: false),
      words.tooManyInEcomap(members: 0, systems: 1, mostMembers: 16, mostSystems: 150),
      words.ecomapDoesNotFit(99), words.tooManyInGenogram(151, most: 150),
      words.genogramDoesNotFit(99), words.pageTooLarge(width: 1, height: 2, longest: 3),
      words.tooManyParts(1, lines: 2), words.twoPeople(with: "x"), words.twoParts(with: "x"),
      words.tellsTwice("x", about: "y"), words.unknownInCircle("x"), words.unknownInEcomap("x"),
      words.unknownInGenogram("x"), words.ownAncestor("x"),
      words.notInstalled(isFontMissing: true), words.notInstalled(isFontMissing: false),
      words.noFont("x"), words.notDrawn("x"), words.unknownSVG,
      words.tooLittleContrast(on: "x", 4.49, least: 4.5), words.colourAmongGreys,
      words.nearlySame(as: "x"), words.unknownKey(known: ["x", "y"]),
    ]
    return (problems + wanted.map(words.unusable)).flatMap { [$0.summary, $0.remedy] }
  }

  @Test("Every language has words for everything that a drawing says", arguments: Language.allCases)
  func isComplete(language: Language) {
    for words in [
      drawing(language.drawing), circle(language.circle), ecomap(language.ecomap),
      genogram(language.genogram), problems(language.drawingProblem),
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

  @Test(
    "What stands in the way is told in the one shape of a problem, with numbers as they are written"
  )
  func problem() {
    let problem = Problem(.drawingStyle, at: .top["colours"]["ink"]) {
      $0.tooLittleContrast(on: "paper", 4.49, least: 4.5)
    }
    #expect(
      problem.text(in: .dutch)
        == "colours.ink: fout [drawingStyle]: op paper is het contrast 4,49 : 1.\n"
        + "    doe dit: Maak het ten minste 4,5 : 1.")
    #expect(
      problem.text(in: .english)
        == "colours.ink: error [drawingStyle]: on paper the contrast is 4.49 : 1.\n"
        + "    do this: Make it at least 4.5 : 1.")
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
