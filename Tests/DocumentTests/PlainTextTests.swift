import Document
import Telling
import Testing

@Suite("A document as plain text")
struct PlainTextTests {
  private func document(
    _ blocks: [Block] = [], titled title: String = "Deel", language: Language = .dutch
  ) -> Document {
    Document(
      title: "Ons plan", caseID: "LV-0001", language: language,
      date: DocumentDate(text: "8 oktober 2025", timestamp: 1_759_881_600),
      sections: [Section(id: "one", title: title, blocks: blocks)])
  }

  /// The lines of a section with these blocks.
  private func text(_ blocks: Block..., language: Language = .dutch) -> String {
    PlainText(document(blocks, language: language), front: .nothing).text
  }

  @Test("Rows stand directly below the title of a section, indented by two")
  func rowsBelowTitle() {
    let text = text(.list(["Anja", ListItem("Kees", items: ["fietsen", "klussen"])]))
    #expect(
      text == """
        Deel
        ----
          Anja
          Kees
            fietsen
            klussen

        """)
  }

  @Test("Sentences, and rows that stand alone, are set apart by a blank line, at the margin")
  func apart() {
    let text = text(
      .paragraph(RichText([.plain("Bel "), .bold("Anja"), .plain(".\nOf Bas.")])),
      .list(["Anja"]), .terms([Term("Datum", "8 oktober"), Term("Lukt het niet?", "Bel Bas.")]))
    #expect(
      text == """
        Deel
        ----

        Bel Anja.
        Of Bas.

        Anja

        Datum: 8 oktober
        Lukt het niet? Bel Bas.

        """)
  }

  @Test("What is held together has no blank line, and its rows stand further in")
  func together() {
    let text = text(
      .together([
        .paragraph("Elke dag."),
        .list([ListItem("Bas\nWaarom: dichtbij.", mark: .number(1))]),
        .list(["Verder: Anja."]), .paragraph("Uit het aanbod:"),
        .list([ListItem("Maatje", mark: .bullet)]),
      ]),
      .together([.paragraph("Los."), .terms([Term("Nu", "Greet")])]))
    #expect(
      text == """
        Deel
        ----
        Elke dag.
          1. Bas
             Waarom: dichtbij.
          Verder: Anja.
        Uit het aanbod:
          - Maatje

        Los.
          Nu: Greet

        """)
  }

  @Test("A second line of a point without a mark stands further in than a point below it")
  func secondLine() {
    let text = text(
      .list([
        ListItem("N03  Op tijd naar school\nnu: Greet", items: ["onder"]),
        ListItem("De Brug\nvol", mark: .bullet),
      ]))
    #expect(
      text == """
        Deel
        ----
          N03  Op tijd naar school
              nu: Greet
            onder
          - De Brug
            vol

        """)
  }

  @Test("Points below a numbered point stand under its first letter")
  func numbers() {
    let why = ListItem("Waarom", items: [ListItem("Dichtbij.", mark: .bullet)])
    let text = text(
      .list([ListItem("Fatma", mark: .number(9), items: [why])]),
      .list([ListItem("Bas", mark: .number(10), items: [why])]))
    #expect(
      text == """
        Deel
        ----
          9. Fatma
             Waarom
               - Dichtbij.

        10. Bas
            Waarom
              - Dichtbij.

        """)
  }

  @Test("A heading is a line with a colon, or with a mark of its own, above what it heads")
  func headings() {
    let text = text(
      .heading("Antwoorden"), .list(["P05 = 2"]), .heading("Wat nu?"), .paragraph("Bellen."),
      .list(["Anja"]))
    #expect(
      text == """
        Deel
        ----

        Antwoorden:
          P05 = 2

        Wat nu?
        Bellen.

        Anja

        """)
  }

  @Test("Words of people stand between quotation marks, with who said them")
  func quotes() {
    let text = text(.quote(Quote("Ik wil rust.", by: "Sanne")), .quote(Quote("Ja.", by: "")))
    #expect(
      text == """
        Deel
        ----

          “Ik wil rust.”
          — Sanne

          “Ja.”

        """)
  }

  @Test("A table has its columns side by side")
  func tables() {
    let text = text(
      .table(
        Table(
          caption: "Wie is wie", columns: [.init("Naam"), .init("Waarmee"), .init("Sinds")],
          rows: [["Greet", .init(list: ["opvang", "praten"]), "2024"], ["Bas", "", ""]])))
    #expect(
      text == """
        Deel
        ----
          Tabel: Wie is wie
          Naam   Waarmee         Sinds
          -----  --------------  -----
          Greet  opvang; praten  2024
          Bas

        """)
  }

  @Test("A table that is too wide to read side by side has a record for each row")
  func wideTables() {
    let long = String(repeating: "woord ", count: 18) + "einde"
    let text = text(
      .table(
        Table(
          columns: [.init("Naam"), .init("Waarmee"), .init("Sinds")],
          rows: [["Greet", "\(long)", "2024"], ["Bas", "vrije tijd", ""]])))
    #expect(
      text == """
        Deel
        ----
          Greet
            Waarmee: \(long)
            Sinds: 2024
          Bas
            Waarmee: vrije tijd

        """)
  }

  @Test("An agreement is one line, with what else was agreed below it")
  func agreements() {
    let text = text(
      .agreements([
        AgreementCard(
          number: "1", who: "Fatma", what: "past op Lina.", forWhom: "Lina",
          howOften: "elke woensdag", stepsIn: "Greet past op."),
        AgreementCard(who: "Bas", what: "haalt Daan op."),
      ]))
    #expect(
      text == """
        Deel
        ----

        1  Fatma past op Lina.
          Voor: Lina
          Hoe vaak: elke woensdag
          Lukt het niet? Greet past op.
        Bas haalt Daan op.

        """)
  }

  @Test("A drawing is told in words")
  func figures() {
    let words = [ListItem("Heel dichtbij", items: ["Sanne, moeder"])]
    let text = text(
      .figure(
        Figure(
          asset: "circle.svg", alternativeText: "Daan in het midden.", caption: "De kring van Daan",
          inWords: words)),
      .figure(Figure(asset: "b.svg", alternativeText: "Een lijn.", caption: "")))
    #expect(
      text == """
        Deel
        ----

        Tekening: De kring van Daan
          Daan in het midden.
          Deze tekening in woorden:
            Heel dichtbij
              Sanne, moeder

        Tekening:
          Een lijn.

        """)
  }

  @Test("A box has a sign for why it is there")
  func callouts() {
    let text = text(
      .callout(
        Callout(
          .safety, title: "Ruben komt na een afspraak", setBy: "Bepaald door de wijkcoach.",
          blocks: [.paragraph("Sanne belt Anja."), .terms([Term("Wie let op", "Bas")])])),
      .callout(Callout(.rights, title: "Jouw rechten", blocks: [.list(["Dit plan is van jou."])])),
      .callout(Callout(.note, title: "Goed om te weten", blocks: [])))
    #expect(
      text == """
        Deel
        ----

        ! Ruben komt na een afspraak
          Sanne belt Anja.
            Wie let op: Bas
          Bepaald door de wijkcoach.

        § Jouw rechten
          Dit plan is van jou.

        i Goed om te weten

        """)
  }

  @Test("Dates have a box to tick")
  func dates() {
    let entries = [DateChecklist.Entry("16 juni 2027", who: "Wim"), .init("16 december 2027")]
    let text = text(
      .dates(DateChecklist(caption: "Twee keer contact", entries: entries)),
      .dates(DateChecklist(caption: "", entries: entries)))
    #expect(
      text == """
        Deel
        ----
          Twee keer contact:
            [ ] 16 juni 2027: Wim
            [ ] 16 december 2027

        [ ] 16 juni 2027: Wim
        [ ] 16 december 2027

        """)
  }

  @Test("A goal stands above its owner and its marks; a mark without a value keeps its words")
  func scales() {
    let scale = GoalScale(
      goal: "Ik slaap goed.", owner: "Lina", measure: "nachten",
      marks: [
        .init(.now, value: nil, text: "Nu: niet gevraagd"),
        .init(.wished, value: 8, text: "Wens: 8"),
      ])
    #expect(
      text(.scale(scale)) == """
        Deel
        ----

        Ik slaap goed.
          Doel van: Lina
          Wat we tellen: nachten
          Nu: niet gevraagd
          Wens: 8

        """)
  }

  @Test("Whoever signs finds room to write")
  func signatures() {
    let text = text(
      .together([
        .paragraph("Samen gemaakt."),
        .signatures([
          Signature(name: "Sanne", role: "moeder"),
          Signature(name: "Daan", statement: "Ik weet wat er staat."),
        ]),
      ]))
    #expect(
      text == """
        Deel
        ----
        Samen gemaakt.
          Sanne, moeder
            Handtekening: ________________________
          Daan
            Ik weet wat er staat.
            Handtekening: ________________________

        """)
  }

  @Test("The end of a page and blocks without content leave nothing behind")
  func empty() {
    let text = text(
      .paragraph(" "), .list([]), .pageBreak, .together([]), .paragraph("Een."), .terms([]),
      .pageBreak, .paragraph("Twee."))
    #expect(text == "Deel\n----\n\nEen.\n\nTwee.\n")
  }

  @Test("The fixed words are those of the language")
  func english() {
    let text = text(.signatures([Signature(name: "Sanne")]), language: .english)
    #expect(text == "Deel\n----\n\nSanne\n  Signature: ________________________\n")
  }

  @Test("A cover tells what the first page and the top of every page tell")
  func cover() {
    var plan = document([.list(["Anja"])])
    plan.subtitle = "Van Sanne"
    plan.confidentiality = "Vertrouwelijk"
    plan.facts = [Term("Versie", "2")]
    plan.showsContents = true
    plan.opening = [.paragraph("Eerst dit.")]
    plan.closing = [.together([.paragraph("Tot slot."), .paragraph("Dank.")])]
    #expect(
      PlainText(plan).text == """
        Ons plan
        Van Sanne
        Dossier LV-0001, 8 oktober 2025
        Vertrouwelijk

        Versie: 2

        Wat staat waar?
          Deel

        Eerst dit.

        Deel
        ----
          Anja

        Tot slot.
        Dank.

        """)
    #expect(PlainText(plan, front: .title).text.hasPrefix("Ons plan\nVan Sanne\n\nEerst dit.\n"))
    #expect(PlainText(plan, front: .nothing).text.hasPrefix("Eerst dit.\n"))
  }

  @Test("A title of two lines is underlined as wide as the widest")
  func twoLines() {
    let text = PlainText(document(titled: "Een\nTwee woorden"), front: .nothing).text
    #expect(text == "Een\nTwee woorden\n------------\n")
  }
}
