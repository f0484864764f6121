/// The way of every line of a circle: straight where it is free, else bent through the gaps.
struct CircleRouting {
  private let plan: CirclePlan
  private let frames: [Rect]
  private var laid: [[Point]] = []

  init(plan: CirclePlan, frames: [Rect]) {
    self.plan = plan
    self.frames = frames
  }

  /// The line from the centre to a card, from rim to rim.
  mutating func spoke(to index: Int) -> LinePath {
    let target = frames[index]
    let hub = plan.center
    let bends = [0.0, 12, -12, 22, -22, 34, -34, 48, -48, 64, -64]
    return lay(
      bends.flatMap { offset in
        (offset == 0 ? [0.5] : [0.35, 0.55, 0.75]).map { share in
          LinePath(from: hub, to: target.center, share: share, offset: offset)
        }
      },
      except: [index],
      clip: { [plan] path in
        path.clipped(
          leaving: { $0.distance(to: hub) <= plan.radii[0] },
          reaching: { target.inset(by: -1).contains($0) })
      }, hubPenalty: 0)
  }

  /// The line between two cards, from rim to rim.
  mutating func link(from first: Int, to second: Int) -> LinePath {
    let start = frames[first]
    let end = frames[second]
    let distance = start.center.distance(to: end.center)
    let bends = [0, 0.05, -0.05, 0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42].map {
      $0 * distance
    }
    return lay(
      bends.flatMap { offset in
        [0.3, 0.5, 0.7].map { share in
          LinePath(from: start.center, to: end.center, share: share, offset: offset)
        }
      },
      except: [first, second],
      clip: { path in
        path.clipped(
          leaving: { start.inset(by: -1.5).contains($0) },
          reaching: { end.inset(by: -1.5).contains($0) })
      }, hubPenalty: 400)
  }

  private mutating func lay(
    _ candidates: [LinePath], except own: [Int], clip: (LinePath) -> LinePath?,
    hubPenalty: Double
  ) -> LinePath {
    let others = frames.indices.filter { !own.contains($0) }.map { frames[$0].inset(by: -4) }
    var best: (cost: Double, path: LinePath, points: [Point])?
    for candidate in candidates {
      guard let path = clip(candidate) else { continue }
      let points = path.points(20)
      let bend = path.handle.distance(to: (path.start + path.end) * 0.5)
      var cost = 0.2 * bend + 0.25 * path.length
      // Graphviz widens the page for what hangs over its edge, handles of curves included.
      if path.cubic.contains(where: { $0.distance(to: plan.center) > plan.radius }) {
        cost += 10_000
      }
      if let best, cost >= best.cost { continue }
      for (from, to) in zip(points, points.dropFirst()) {
        cost += others.reduce(0) { $0 + ($1.isCrossed(from: from, to: to) ? 18 : 0) }
        let fromHub = to.distance(to: plan.center)
        if fromHub < plan.radii[0] + 5 { cost += hubPenalty / 10 }
      }
      cost += 9 * Double(laid.reduce(0) { $0 + crossings(points, $1) })
      if cost < best?.cost ?? .infinity { best = (cost, path, points) }
    }
    guard let best else { return candidates[0] }
    laid.append(best.points)
    return best.path
  }

  private func crossings(_ one: [Point], _ other: [Point]) -> Int {
    guard Self.bounds(one).overlaps(Self.bounds(other)) else { return 0 }
    var count = 0
    for (a, b) in zip(one, one.dropFirst()) {
      for (c, d) in zip(other, other.dropFirst()) where Self.cross(a, b, c, d) { count += 1 }
    }
    return count
  }

  private static func bounds(_ points: [Point]) -> Rect {
    var low = points[0]
    var high = points[0]
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    return Rect(
      center: (low + high) * 0.5, size: Size(high.x - low.x + 0.01, high.y - low.y + 0.01))
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
