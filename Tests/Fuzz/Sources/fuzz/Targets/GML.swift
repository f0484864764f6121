extension Target {
  /// GML.
  static let gml = Target(
    name: "gml",
    corpus: { texts.map { Array($0.utf8) } },
    words: [
      "node [", "edge [", "]", "[", "id 1", "label \"a\"", "source 1", "target 2", "directed 1",
      "graph [",
      "weight 1", "&quot;", "&#233;", "&#x110000;", "\"", "#", "graphics [ x 1.5 ]",
      "x [ x [ x [ x [",
    ],
    check: { try NetworkChecks.check($0, named: "a.gml") })

  private static let texts = [
    """
    Creator "Kring" Version 1
    graph [ directed 0 comment "a &quot;street&quot;"
      node [ id 1 label "a" age 3 graphics [ x 1.5 y 2 ] ] # the first
      node [ id 2 label "b" ] node [ id 3 label "&#231;" ]
      edge [ source 1 target 2 weight 2.5 ] edge [ source 2 target 3 weight 1 ]
    ]
    """,
    """
    graph [
      directed 1
      node [ id 10 label "x" ]
      node [ id 20 label "x" kin 1.5e0 ]
      edge [ source 10 target 20 label "knows" ]
      edge [ source 20 target 20 ]
    ]
    """,
  ]
}
