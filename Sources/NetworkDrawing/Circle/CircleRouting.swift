/// The way of every line of a circle: straight where it is free, else bent through the gaps.
struct CircleRouting {
  private let plan: CirclePlan
  private let frames: [Rect]
  private var laid: [Way] = []

  /// A line as the straight pieces that it is drawn from, and the box around it.
  private struct Way {
    let points: [Point]
    let bounds: Rect

    init(_ path: LinePath) {
      points = path.points(20)
      bounds = Rect(around: points)
    }
  }

  init(plan: CirclePlan, frames: [Rect]) {
    self.plan = plan
    self.frames = frames
  }

  /// The line from the centre to a card, from rim to rim.
  mutating func spoke(to index: Int) -> LinePath {
    let target = frames[index]
    let rim = target.inset(by: -1)
    let hub = plan.center
    let bends = [0.0, 8, -8, 16, -16, 24, -24, 34, -34, 48, -48, 64, -64, 80, -80]
    return lay(
      bends.flatMap { offset in
        (offset == 0 ? [0.5] : [0.25, 0.4, 0.55, 0.7, 0.85]).map { share in
          LinePath(from: hub, to: target.center, share: share, offset: offset)
        }
      },
      except: [index],
      clip: { [plan] path in
        path.clipped(
          leaving: { $0.distance(to: hub) <= plan.radii[0] },
          reaching: { rim.contains($0) })
      }, hubPenalty: 0)
  }

  /// The line between two cards, from rim to rim.
  mutating func link(from first: Int, to second: Int) -> LinePath {
    let start = frames[first]
    let end = frames[second]
    let (startRim, endRim) = (start.inset(by: -1.5), end.inset(by: -1.5))
    let distance = start.center.distance(to: end.center)
    let bends = [
      0, 0.04, -0.04, 0.08, -0.08, 0.12, -0.12, 0.17, -0.17, 0.23, -0.23, 0.3, -0.3, 0.38, -0.38,
      0.46, -0.46, 0.55, -0.55,
    ].map { $0 * distance }
    return lay(
      bends.flatMap { offset in
        (offset == 0 ? [0.5] : [0.2, 0.35, 0.5, 0.65, 0.8]).map { share in
          LinePath(from: start.center, to: end.center, share: share, offset: offset)
        }
      },
      except: [first, second],
      clip: { path in
        path.clipped(
          leaving: { startRim.contains($0) }, reaching: { endRim.contains($0) })
      }, hubPenalty: 400)
  }

  private mutating func lay(
    _ candidates: [LinePath], except own: [Int], clip: (LinePath) -> LinePath?,
    hubPenalty: Double
  ) -> LinePath {
    var best: (cost: Double, path: LinePath, way: Way)?
    for candidate in candidates {
      guard let path = clip(candidate) else { continue }
      let bend = path.handle.distance(to: (path.start + path.end) * 0.5)
      // A wide bend is hard to follow, whatever it goes around.
      var cost = 0.2 * bend + 0.004 * bend * bend + 0.25 * path.start.distance(to: path.end)
      // Graphviz widens the page for what hangs over its edge, handles of curves included.
      if path.cubic.contains(where: { $0.distance(to: plan.center) > plan.radius }) {
        cost += 10_000
      }
      let limit = best?.cost ?? .infinity
      if cost >= limit { continue }
      let way = Way(path)
      cost += cardCost(way, except: own)
      if hubPenalty > 0 {
        for point in way.points where point.distance(to: plan.center) < plan.radii[0] + 5 {
          cost += hubPenalty / 10
        }
      }
      if cost >= limit { continue }
      cost += crossingCost(way, below: limit - cost)
      if cost < limit { best = (cost, path, way) }
    }
    guard let best else { return candidates[0] }
    laid.append(best.way)
    return best.path
  }

  private func cardCost(_ way: Way, except own: [Int]) -> Double {
    var cost = 0.0
    for index in frames.indices where !own.contains(index) {
      let frame = frames[index].inset(by: -4)
      guard frame.overlaps(way.bounds) else { continue }
      var hidden = 0
      for step in 1..<way.points.count {
        if frame.isCrossed(from: way.points[step - 1], to: way.points[step]) { hidden += 1 }
      }
      if hidden > 0 { cost += 60 + 12 * Double(hidden) }
    }
    return cost
  }

  private func crossingCost(_ way: Way, below limit: Double) -> Double {
    var cost = 0.0
    for other in laid where other.bounds.overlaps(way.bounds) {
      cost += 9 * Double(crossings(way, other))
      if cost >= limit { break }
    }
    return cost
  }

  private func crossings(_ one: Way, _ other: Way) -> Int {
    var count = 0
    for step in 1..<one.points.count {
      let (a, b) = (one.points[step - 1], one.points[step])
      // Most pieces are nowhere near the other line.
      guard max(a.x, b.x) >= other.bounds.minX, min(a.x, b.x) <= other.bounds.maxX,
        max(a.y, b.y) >= other.bounds.minY, min(a.y, b.y) <= other.bounds.maxY
      else { continue }
      var last = Self.side(a, b, other.points[0])
      for end in 1..<other.points.count {
        let next = Self.side(a, b, other.points[end])
        defer { last = next }
        guard last * next < 0 else { continue }
        let (c, d) = (other.points[end - 1], other.points[end])
        if Self.side(c, d, a) * Self.side(c, d, b) < 0 { count += 1 }
      }
    }
    return count
  }

  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
