struct EnglishMeasureWords: MeasureWords {
  func because(_ reason: WhyUndefined) -> String {
    switch reason {
    case .noTies: "no ties"
    case .fewerThanTwoContacts: "fewer than two contacts"
    case .noNodes: "no nodes"
    case .fewerThanTwoNodes: "fewer than two nodes"
    case .fewerThanThreeNodes: "fewer than three nodes"
    case .nobodyWithTwo: "no node with two contacts"
    case .notConnected: "the network is not connected"
    case .notConnectedOrSmall: "the network is not connected, or has fewer than two nodes"
    case .notReached: "not every node is reached"
    case .reachesNobody: "no path from or to another node"
    case .sameDegrees: "no ties, or all ends have the same number of ties"
    case .undirected: "the ties have no direction, or there are none"
    case .noEigenvector: "no ties, no cycle of ties, or the iteration does not settle"
    case .weightsAreDistances: "the weights are distances, not strengths"
    case .tooLarge: "network of more than 20,000 nodes: name this measure in --only"
    case .tiesAreNotSampled: "ties are not estimated from a sample"
    case .tooLargeForTriads: "more than two million nodes"
    case .tooManyCliques: "more than 100,000 cliques"
    case .noContacts: "no contacts"
    case .fewerThanTwoCategories: "fewer than two categories"
    case .noCategories: "the category of no contact is known"
    case .categoryOfEgo: "the category of the node itself or of all contacts is not known"
    case .noNeighbours: "neither has a contact"
    }
  }
}
