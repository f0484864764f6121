import Document
import Telling
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of documents")
struct DocumentationTests {
  @Test("Text has stretches of two weights")
  func richText() {
    do {
      let strong = RichText([.bold("Let op: "), .plain("bel eerst Anja.")])
      #expect(strong.plain == "Let op: bel eerst Anja.")
    }
    do {
      let line: RichText = "Bel Anja."
      let strong = RichText([.bold("Let op: "), .plain("bel eerst Anja.")])
      #expect(line != strong)
    }
  }

  @Test("Writing a document")
  func documents() {
    do {
      var plan = Document(
        title: "Ons plan", caseID: "LV-0001", language: .dutch,
        date: DocumentDate(text: "8 oktober 2025", timestamp: 1_759_881_600))
      plan.sections = [
        Section(id: "question", title: "Onze vraag", blocks: [.paragraph("Hoe komt er rust?")])
      ]
      #expect(plan.problems().isEmpty)
    }
    do {
      let document = Document(
        title: "Ons plan", caseID: "LV-0001", language: .dutch,
        date: DocumentDate(text: "8 oktober 2025", timestamp: 1_759_881_600),
        sections: [Section(id: "people", title: "Onze mensen", blocks: [.list(["Anja", "Kees"])])])
      #expect(PlainText(document, front: .title).text.hasPrefix("Ons plan\n\nOnze mensen\n----"))

      let text = PlainText(document, front: .title).text
      #expect(text.contains("Onze mensen") == true)

      #expect(document.problems().isEmpty == true)
    }
  }
}
