import Foundation
import PlanDocument
import SupportNetwork
import Testing

@Suite("A document as a value")
struct PlanDocumentTests {
  @Test("Equal documents give equal bytes, and reading them back gives the same document")
  func jsonGoesThereAndBack() throws {
    let bytes = SampleDocument.plan.json()
    #expect(bytes == SampleDocument.plan.json())
    let back = try JSONDecoder().decode(PlanDocument.self, from: Data(bytes))
    #expect(back == SampleDocument.plan)
  }
}
