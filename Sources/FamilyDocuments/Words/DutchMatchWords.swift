/// A proposal of matches in Dutch.
struct DutchMatchWords: MatchWords {
  var title: String { "Voorgestelde koppelingen" }
  var noRequests: String { "Er zijn geen vragen." }
  var noOffers: String { "Er is geen aanbod, dus er is niets voor te stellen." }
  func proposed(_ count: Int, of requests: Int, together distance: String?) -> String {
    "Voor \(share(count, of: requests)) vragen is er een voorstel"
      + (distance.map { ", samen \($0)." } ?? ".")
  }

  // MARK: - What is proposed

  var proposal: String { "Voorstel" }
  func minutes(_ minutes: Int) -> String { "\(minutes) minuten" }
  func both(_ interests: String) -> String { "beiden: \(interests)" }
  var noSharedInterest: String { "geen gedeelde interesse genoemd" }
  var childOfThatAge: String { "kind van ongeveer dezelfde leeftijd" }
  var noChildOfThatAge: String { "geen kind van ongeveer dezelfde leeftijd" }
  func fewer(times: Int) -> String { "\(times) keer per maand minder dan gevraagd" }

  // MARK: - What is left

  var waiting: String { "Nog zonder voorstel, wie het langst wacht eerst" }
  func waits(_ request: String, since day: String) -> String { "\(request), wacht sinds \(day)" }
  func wouldFit(_ count: Int, of offers: Int) -> String {
    "\(share(count, of: offers)) \(count == 1 ? "zou passen, en is" : "zouden passen, en zijn") aan "
      + "een ander voorgesteld: zo zijn er de meeste voorstellen met samen de minste kilometers."
  }
  func mostOften(_ rule: String) -> String { "Past het vaakst niet: \(rule)." }
  func also(_ rules: String) -> String { "Verder: \(rules)." }
  func share(_ count: Int, of all: Int) -> String { "\(count) van \(all)" }
  func unused(_ offers: String) -> String { "Aanbod zonder voorstel: \(offers)." }
  var kinds: String { "Per soort vraag" }
  var method: String {
    "Zo is het gemaakt: eerst de harde regels, dan zo veel mogelijk voorstellen, dan samen de "
      + "minste kilometers, dan de zachte punten. Bij gelijke stand gaat voor wie het langst wacht."
  }
}
