extension Target {
  /// Pajek's networks.
  static let pajek = Target(
    name: "pajek",
    corpus: {
      try NetworkCorpus.files(endingIn: "net") + [
        Array(
          """
          *Network street
          % two ties
          *Vertices 4
          1 "a b" 0.1 0.2 0.5 ellipse
          2 b
          3 "ç"
          *Arcs :1 "knows"
          1 2 2.5 c Blue
          *Edges
          2 3 1
          *Arcslist
          1 2 3 4
          *Edgeslist
          4 1
          """.utf8)
      ]
    },
    words: [
      "*Vertices 9999999\n", "*Vertices 3\n", "*Arcs\n", "*Edges\n", "*Arcslist\n", "*Edgeslist\n",
      "*Matrix\n", "*Network x\n", "1 2 3\n", "1 1\n", "%\n", "\"", "*",
    ],
    check: { try NetworkChecks.check($0, named: "a.net") })
}
