/// Finds the word that somebody probably meant.
///
///     Spelling.nearest(to: "closenes", among: ["circle", "closeness"])  // "closeness"
public enum Spelling: Sendable {
  /// The known word with the fewest changes, or `nil` if none is near enough.
  ///
  /// Near means at most a third of the letters changed, and at least one change allowed. Of equally
  /// near words the first in alphabetical order. O(*k* · *m*²) for *k* words of *m* letters.
  public static func nearest(to word: String, among known: [String]) -> String? {
    let letters = Array(word.lowercased())
    guard !letters.isEmpty, letters.count <= 60 else { return nil }
    let limit = max(1, letters.count / 3)
    var best: (word: String, changes: Int)?
    for candidate in known.sorted() {
      let changes = distance(letters, Array(candidate.lowercased()))
      if changes <= limit, changes < best?.changes ?? .max { best = (candidate, changes) }
    }
    return best?.word
  }

  /// The number of letters to insert, delete, replace or swap with the next.
  ///
  /// Source: the restricted edit distance of Damerau (1964) and Levenshtein (1966).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
