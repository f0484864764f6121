import Telling

/// Why a measure of a graph has no value.
enum WhyUndefined {
  static let noTies = Phrase(dutch: "geen banden", english: "no ties")
  static let fewerThanTwoContacts = Phrase(
    dutch: "minder dan twee contacten", english: "fewer than two contacts")
  static let noNodes = Phrase(dutch: "geen knopen", english: "no nodes")
  static let fewerThanTwoNodes = Phrase(
    dutch: "minder dan twee knopen", english: "fewer than two nodes")
  static let fewerThanThreeNodes = Phrase(
    dutch: "minder dan drie knopen", english: "fewer than three nodes")
  static let nobodyWithTwo = Phrase(
    dutch: "geen knoop met twee contacten", english: "no node with two contacts")
  static let notConnected = Phrase(
    dutch: "het netwerk hangt niet samen", english: "the network is not connected")
  static let notConnectedOrSmall = Phrase(
    dutch: "het netwerk hangt niet samen of heeft minder dan twee knopen",
    english: "the network is not connected, or has fewer than two nodes")
  static let notReached = Phrase(
    dutch: "niet elke knoop wordt bereikt", english: "not every node is reached")
  static let reachesNobody = Phrase(
    dutch: "geen pad van of naar een andere knoop", english: "no path from or to another node")
  static let sameDegrees = Phrase(
    dutch: "geen banden, of alle uiteinden hebben evenveel banden",
    english: "no ties, or all ends have the same number of ties")
  static let undirected = Phrase(
    dutch: "de banden hebben geen richting, of er zijn er geen",
    english: "the ties have no direction, or there are none")
  static let noEigenvector = Phrase(
    dutch: "geen banden, geen kringloop van banden, of de berekening komt niet tot rust",
    english: "no ties, no cycle of ties, or the iteration does not settle")
  static let weightsAreDistances = Phrase(
    dutch: "de gewichten zijn afstanden, geen sterktes",
    english: "the weights are distances, not strengths")
  static let tooLarge = Phrase(
    dutch: "netwerk van meer dan 20.000 knopen: noem deze maat in --only",
    english: "network of more than 20,000 nodes: name this measure in --only")
  static let tiesAreNotSampled = Phrase(
    dutch: "banden worden niet uit een steekproef geschat",
    english: "ties are not estimated from a sample")
  static let tooLargeForTriads = Phrase(
    dutch: "meer dan twee miljoen knopen", english: "more than two million nodes")
  static let tooManyCliques = Phrase(
    dutch: "meer dan 100.000 cliques", english: "more than 100,000 cliques")
  static let noContacts = Phrase(dutch: "geen contacten", english: "no contacts")
  static let fewerThanTwoCategories = Phrase(
    dutch: "minder dan twee categorieën", english: "fewer than two categories")
  static let noCategories = Phrase(
    dutch: "van geen contact is de categorie bekend",
    english: "the category of no contact is known")
  static let categoryOfEgo = Phrase(
    dutch: "de categorie van de knoop zelf of van alle contacten is niet bekend",
    english: "the category of the node itself or of all contacts is not known")
  static let noNeighbours = Phrase(
    dutch: "geen van beide heeft een contact", english: "neither has a contact")
}
