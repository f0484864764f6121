import SupportNetwork
import Testing

struct AftercareTests {
  @Test("Aftercare has ten contacts, every six months for five years after closing")
  func tenContacts() {
    let aftercare = Aftercare(level: .followUp, closing: day("2026-12-16"))
    #expect(
      aftercare.contactDates.map(\.description) == [
        "2027-06-16", "2027-12-16", "2028-06-16", "2028-12-16", "2029-06-16", "2029-12-16",
        "2030-06-16", "2030-12-16", "2031-06-16", "2031-12-16",
      ])
  }

  @Test("A contact at the end of a short month does not shift the ones after it")
  func endOfMonth() {
    let dates = Aftercare(level: .pilotLight, closing: day("2026-08-31")).contactDates
    #expect(dates.prefix(3).map(\.description) == ["2027-02-28", "2027-08-31", "2028-02-29"])
  }

  @Test("Without a closing date there are no contacts yet")
  func withoutClosing() {
    #expect(Aftercare(level: .followUp).contactDates.isEmpty)
  }
}
