/// What happened to somebody or something between two moments.
enum ChangeMark: Hashable {
  /// The same at both moments.
  case kept
  /// Not there before.
  case new
  /// Not there any more.
  case lost
  /// There at both moments, with something else: how it was, in words.
  case changed(was: [String])
  /// There at both moments, and of one of them something was not told.
  case untold
  /// Where somebody stood before who stands elsewhere now.
  case former

  /// The sign of a mark, where there is no room for words.
  var sign: String {
    switch self {
    case .kept, .former: ""
    case .new: "+"
    case .lost: "\u{2212}"
    case .changed: "\u{2260}"
    case .untold: "?"
    }
  }
}

extension ChangeMark {
  /// What stands on a card; empty where nothing is to be said.
  func text(in words: any DrawingWords) -> String {
    switch self {
    case .kept: ""
    case .new: "\(sign) \(words.new)"
    case .lost: "\(sign) \(words.lost)"
    case .changed(let was): "\(sign) \(words.was(was))"
    case .untold: "\(sign) \(words.notComparable)"
    case .former: words.then
    }
  }

  /// The rows of the legend for marks that occur, each once.
  static func legend(
    of found: [ChangeMark], in words: any DrawingWords, style: DrawingStyle
  ) -> [LegendRow] {
    let marks: [ChangeMark] = [.new, .lost, .changed(was: []), .former, .untold, .kept]
    return marks.filter { mark in
      found.contains { found in
        switch (found, mark) {
        case (.changed, .changed): true
        default: found == mark
        }
      }
    }.enumerated().map { number, mark in
      let sign = mark.sign.isEmpty ? "" : "\(mark.sign) "
      return LegendRow(
        sample: .card(
          id: "legend\(number)", outline: .rounded, fill: style.fill(of: .family, mark),
          rim: style.rim(of: .family, mark, isSample: true)),
        text: sign + words.legend(of: mark))
    }
  }
}
