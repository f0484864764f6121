extension Drawing.Shape {
  /// The same shape elsewhere.
  func moved(by way: Point) -> Drawing.Shape {
    switch self {
    case .area(let points, let fill): .area(points.map { $0 + way }, fill: fill)
    case .disc(let center, let radius, let fill):
      .disc(center: center + way, radius: radius, fill: fill)
    case .ring(let center, let radius, let pen):
      .ring(center: center + way, radius: radius, pen: pen)
    case .line(let points, let pen): .line(points.map { $0 + way }, pen: pen)
    }
  }
}

extension Drawing.Card {
  /// The same card with its text elsewhere.
  func moved(by way: Point) -> Drawing.Card {
    var card = self
    card.frame.center = frame.center + way
    for index in text.indices { card.text[index].frame.center = text[index].frame.center + way }
    return card
  }
}
