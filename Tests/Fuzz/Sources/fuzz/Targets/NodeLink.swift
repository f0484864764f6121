extension Target {
  /// Node-link JSON.
  static let nodeLink = Target(
    name: "json",
    corpus: {
      try NetworkCorpus.files(endingIn: "json") + [
        Array(
          #"{"links":[{"source":1,"target":"b","weight":2.5e0,"x":[1,{"y":null}]}],"id":7,"#.utf8)
          + Array(#""nodes":[{"id":1,"name":"\u00e9\ud83d\ude00"},{"id":"b","z":false}]}"#.utf8)
      ]
    },
    words: [
      "\"id\":", "\"nodes\":[", "\"edges\":[", "\"links\":", "\"directed\":true", "\"weight\":",
      "null",
      "true", "false", "[[[[[[[[", "{\"a\":{\"a\":", "]", "}", "\"source\":", "\"target\":",
      "\\u00e9",
      "\"id\":\"e\\u0301\"",
    ],
    check: { try NetworkChecks.check($0, named: "a.json") })
}
