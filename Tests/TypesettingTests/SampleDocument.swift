import Document
import Telling

/// A plan of an invented family with every kind of block, as long as a real one.
enum SampleDocument {
  static let plan = Document(
    title: "Ons familiegroepsplan",
    subtitle: "Van Sanne, Daan, Lina en Mats",
    caseID: "LV-0001",
    language: .dutch,
    date: DocumentDate(text: "8 oktober 2025", timestamp: 1_759_881_600),
    author: "Wijkteam De Es, gemeente Lindeveen",
    summary: "Wat de familie met de mensen om haar heen afspreekt.",
    keywords: ["familiegroepsplan", "LV-0001"],
    confidentiality: "Vertrouwelijk",
    facts: [
      Term("Voor wie", "Sanne Terhaar, Daan (14), Lina (8) en Mats (2)"),
      Term("Van wie is dit plan", "Van de familie zelf"),
      Term("Versie", "1, gemaakt op de kring van 8 oktober 2025"),
      Term("Wie waren erbij", "Sanne, Daan, oma Greet, opa Wim, Bas, Fatma, Anja en Kees"),
      Term("Regisseur", "Ilse Brouwer, wijkcoach"),
    ],
    showsContents: true,
    sections: [
      question, safety, now, people, goals, agreements, help, fallback, lookingBack, aftercare,
      consent,
    ])

  static let question = Section(
    id: "question", title: "Onze vraag",
    blocks: [
      .quote(
        Quote(
          "Hoe zorgen we ervoor dat het thuis rustig is, dat Daan weer naar school gaat, en dat "
            + "ik niet alles alleen hoef te doen?", by: "Sanne"))
    ])

  static let safety = Section(
    id: "safety", title: "Eerst: veilig thuis",
    blocks: [
      .paragraph("Deze afspraken gaan altijd voor."),
      .callout(
        Callout(
          .safety, title: "Ruben komt alleen na een afspraak",
          setBy: "Dit heeft de wijkcoach bepaald. Anja en Bas letten erop.",
          blocks: [
            .paragraph(
              "Schreeuwt hij aan de deur? Dan gaat de deur dicht.\nSanne belt Anja of Bas.")
          ])),
      .callout(
        Callout(
          .safety, title: "De kinderen zijn nooit alleen bij ruzie tussen grote mensen",
          setBy: "Dit heeft de wijkcoach bepaald. Oma Greet en Karim letten erop.", blocks: [])),
    ])

  static let now = Section(
    id: "now", title: "Zo gaat het nu",
    blocks: [
      .heading("Wat gaat er goed"),
      .list([
        "Oma Greet helpt heel veel.",
        ListItem(
          "De buurt let op ons.",
          items: [
            "Anja heeft een sleutel.", "Kees repareert fietsen met Daan.",
          ]),
        "Emre is er elke week voor Lina en Mats.",
      ]),
      .heading("Waar maken we ons zorgen over"),
      .list(["Daan is vaak niet op school.", "Sanne is moe.", "De post blijft dicht."]),
      .heading("Wat Daan zegt"),
      .quote(Quote("Ik wil dat Bas mij helpt. Die luistert tenminste.", by: "Daan")),
    ])

  static let people = Section(
    id: "people", title: "Onze mensen",
    blocks: [
      .paragraph(
        RichText([
          .bold("15 mensen"), .plain(" uit onze eigen kring denken mee. "),
          .plain("Ook zijn er 3 beroepskrachten."),
        ])),
      .figure(
        Figure(
          asset: "circle.svg",
          alternativeText: "Een cirkel met Daan in het midden. Dichtbij: Sanne, Bas en oma Greet. "
            + "Verder weg: Anja en Kees.",
          caption: "De kring van Daan op 8 oktober 2025",
          inWords: [
            ListItem("Heel dichtbij", items: ["Sanne, moeder", "Bas, oom", "Greet, oma"]),
            ListItem("Verder weg", items: ["Anja, buurvrouw", "Kees, buurman"]),
          ])),
      .table(
        Table(
          caption: "Wie is wie",
          columns: [
            .init("Naam", weight: 3), .init("Wie is dat", weight: 4), .init("Waarmee", weight: 6),
          ],
          rows: [
            ["Greet", "oma", .init(list: ["opvang", "praten", "naar de dokter"])],
            ["Wim", "opa", "klussen in huis"],
            ["Bas", "oom, voetbaltrainer van Daan", "vrije tijd en vertrouwenspersoon"],
            ["Fatma", "oma van Lina en Mats", "opvang op woensdagmiddag"],
            ["Emre", "vader van Lina en Mats", "een dagdeel in het weekend"],
            ["Anja", "buurvrouw", .init(list: ["komt bij paniek", "praten"])],
            ["Kees", "buurman", "fietsen maken met Daan"],
            ["Hanneke", "vrijwilliger", "post en geld"],
            ["Ilse", "wijkcoach", "houdt overzicht"],
            ["Karim", "begeleider", "weeklijst met Sanne"],
          ], hasRowHeaders: true)),
    ])

  static let goals = Section(
    id: "goals", title: "Onze doelen",
    blocks: [
      .paragraph("Een 0 is heel slecht. Een 10 is heel goed."),
      .scale(
        GoalScale(
          goal: "Ik ga elke dag op tijd naar school.", owner: "Daan",
          measure: "dagen te laat of niet op school, in 8 weken",
          marks: [
            .init(.before, value: 1, text: "In juni: 1"),
            .init(.now, value: 3, text: "Nu: 3"), .init(.wished, value: 8, text: "Wens: 8"),
          ])),
      .scale(
        GoalScale(
          goal: "Ik heb elke week een dagdeel rust.", owner: "Sanne",
          marks: [
            .init(.now, value: 1, text: "Nu: 1"), .init(.wished, value: 8, text: "Wens: 8"),
          ])),
      .scale(
        GoalScale(
          goal: "Ik speel elke week met een ander kind.", owner: "Lina",
          marks: [
            .init(.now, value: nil, text: "Nu: niet gevraagd"),
            .init(.wished, value: 8, text: "Wens: 8"),
          ])),
    ])

  static let agreements = Section(
    id: "agreements", title: "Onze afspraken",
    blocks: [
      .agreements([
        AgreementCard(
          number: "1", who: "Fatma", what: "past op Lina en Mats.", forWhom: "Lina en Mats",
          from: "15 oktober 2025", howOften: "elke woensdagmiddag", until: "dit blijft zo",
          stepsIn: "Greet past op."),
        AgreementCard(
          number: "2", who: "Bas", what: "appt om 7.15 uur en haalt Daan op.", forWhom: "Daan",
          from: "13 oktober 2025", howOften: "dinsdag en donderdag", until: "17 juli 2026",
          stepsIn: "Greet belt Daan.", status: "gaat goed, 1 keer gemist"),
        AgreementCard(
          number: "3", who: "Wim en Kees", what: "doen klussen en repareren fietsen.",
          forWhom: "het hele gezin", from: "11 oktober 2025",
          howOften: "de eerste zaterdag van de maand", until: "dit blijft zo"),
        AgreementCard(
          number: "4", who: "Anja en Bas", what: "komen als er paniek is.",
          forWhom: "Sanne en de kinderen", from: "8 oktober 2025", howOften: "als Sanne belt",
          until: "dit blijft zo", stepsIn: "Bel 112 bij gevaar."),
      ])
    ])

  static let help = Section(
    id: "help", title: "Wat vragen we aan beroepskrachten",
    blocks: [
      .callout(
        Callout(
          .note, title: "Waarom hulp van Karim",
          blocks: [
            .paragraph(
              "Sanne kan de post niet alleen. Selin kan 1 keer per maand. Hanneke doet de helft. "
                + "Daarom helpt Karim 1 uur per week."),
            .terms([Term("Tot wanneer", "1 april 2026"), Term("Wie betaalt", "de gemeente")]),
          ]))
    ])

  static let fallback = Section(
    id: "fallback", title: "Als het niet lukt",
    blocks: [
      .list([
        "Komt Daan 2 dagen niet op school? Dan bellen we Bas.",
        "Is Sanne heel moe? Dan bellen we Greet.",
      ])
    ])

  static let lookingBack = Section(
    id: "lookingBack", title: "Wanneer kijken we terug",
    blocks: [
      .terms([
        Term("Datum", "11 maart 2026"), Term("Wie belt", "Ilse"),
        Term("Wat bekijken we", "alle doelen en alle afspraken"),
      ])
    ])

  static let aftercare = Section(
    id: "aftercare", title: "Later",
    blocks: [
      .paragraph("Wim belt twee keer per jaar. Ilse doet het als Wim niet kan."),
      .dates(
        DateChecklist(
          caption: "Tien keer contact",
          entries: (2027...2031).flatMap { year in
            [
              DateChecklist.Entry("16 juni \(year)", who: "Wim"),
              DateChecklist.Entry("16 december \(year)", who: "Wim"),
            ]
          })),
    ])

  static let consent = Section(
    id: "consent", title: "Toestemming",
    blocks: [
      .callout(
        Callout(
          .rights, title: "Jouw rechten",
          blocks: [
            .list([
              "Dit plan is van jou.", "Je mag het altijd veranderen.",
              "Je mag zien wat er over je is opgeschreven.",
            ])
          ])),
      .together([
        .paragraph("Wij hebben dit plan samen gemaakt."),
        .signatures([
          Signature(name: "Sanne Terhaar", role: "moeder"),
          Signature(
            name: "Daan Terhaar", role: "zoon, 14 jaar",
            statement: "Ik weet wat er in dit plan staat."),
        ]),
      ]),
    ])

  /// A drawing as small as a drawing can be, in the font that drawings use.
  static let circle = """
    <svg xmlns="http://www.w3.org/2000/svg" width="360pt" height="240pt" viewBox="0 0 360 240">
    <ellipse cx="180" cy="120" rx="170" ry="112" fill="#fdf3e0" stroke="#9a9a9a"/>
    <ellipse cx="180" cy="120" rx="95" ry="62" fill="white" stroke="#9a9a9a"/>
    <circle cx="180" cy="120" r="24" fill="#1a1a1a"/>
    <g font-family="Liberation Sans,Arial,Helvetica,sans-serif" font-size="12" text-anchor="middle">
    <text x="180" y="124" fill="white">Daan</text><text x="180" y="76">Sanne</text>
    <text x="115" y="140">Bas</text><text x="245" y="140">Greet</text>
    <text x="50" y="120">Anja</text><text x="310" y="120">Kees</text>
    </g></svg>
    """
}

extension SampleDocument {
  /// The drawings of the plan.
  static let assets = ["circle.svg": circle]

  /// A document that says one thing.
  static func saying(_ text: RichText) -> Document {
    Document(
      title: "Kort", caseID: "LV-0002", language: .dutch,
      date: DocumentDate(text: "8 oktober 2025", timestamp: 1_759_881_600),
      sections: [Section(id: "one", title: "Een", blocks: [.paragraph(text)])])
  }
}
