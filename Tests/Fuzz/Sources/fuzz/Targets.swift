extension Target {
  /// Every target, in the order of the names.
  static let all: [Target] = [
    .caseFile, .catalogue, .gexf, .gml, .graphML, .labels, .lines, .match, .nodeLink, .pajek,
    .table,
  ]
}
