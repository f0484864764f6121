import SupportNetwork

/// The rows of a family with everything that lines have to join, before any order is chosen.
///
/// A line that goes past a row takes a place of its own there, a *pass*, so that it never runs
/// through somebody. Nodes are people (by place in the content) and then passes.
struct KinFrame {
  /// The part of a line down that lies between two rows.
  struct Strand {
    let union: Int
    /// Where it comes from: one or two partners, or a pass.
    let tops: [Int]
    /// Where it goes: children in order, then perhaps a pass.
    let bottoms: [Int]
    /// The children who are placed by this line.
    let placed: [Int]
  }

  let kinship: Kinship
  let rowCount: Int
  /// The row by node.
  private(set) var row: [Int]
  /// The row of a union: that of its lower partner.
  let unionRow: [Int]
  /// The union among whose children somebody stands: that with which the child lives, else by
  /// adoption, else by birth; `nil` for whoever has no parents here.
  let home: [Int?]
  /// The partners of a union in its row; a pass for a partner who stands higher.
  private(set) var partners: [[Int]]
  /// The strands between each row and the next.
  private(set) var strands: [[Strand]]

  init(of kinship: Kinship, households: [[Int]]) {
    self.kinship = kinship
    let generations = KinGenerations(of: kinship)
    let rows = generations.row
    row = rows
    rowCount = generations.count
    unionRow = kinship.unions.map { union in union.parents.map { rows[$0] }.max() ?? 0 }
    partners = kinship.unions.map(\.parents)
    strands = Array(repeating: [], count: max(0, rowCount))
    let unionRow = unionRow
    home = kinship.people.indices.map { child in
      let key = { (union: Int) -> (Int, Int, Int, Int) in
        let isFar = rows[child] == unionRow[union] + 1 ? 0 : 1
        let parents = kinship.unions[union].parents
        let livesThere = households.contains { home in
          home.contains(child) && parents.allSatisfy(home.contains)
        }
        let rank = KinFrame.rank(kinship.kind(of: child, in: union))
        // A stepchild keeps its place among the children of its own parents.
        return (isFar, livesThere && rank < 3 ? 0 : 1, rank, union)
      }
      return kinship.unionsAsChild[child].min { key($0) < key($1) }
    }
    for union in kinship.unions.indices {
      bringDown(union)
      lead(union)
    }
  }

  var nodeCount: Int { row.count }
  var personCount: Int { kinship.people.count }

  // Among whom a child is placed, where it lives with none of them or with all.
  private static func rank(_ kind: ParentKind) -> Int {
    switch kind {
    case .adoption: 0
    case .birth: 1
    case .foster: 2
    case .step: 3
    }
  }

  private mutating func newPass(in level: Int) -> Int {
    row.append(level)
    return row.count - 1
  }

  /// Leads the line of a partner who stands higher to the row of the union.
  private mutating func bringDown(_ union: Int) {
    for (place, partner) in kinship.unions[union].parents.enumerated() {
      var top = partner
      for level in row[partner] + 1..<max(row[partner], unionRow[union]) + 1 {
        let pass = newPass(in: level)
        strands[level - 1].append(
          Strand(union: union, tops: [top], bottoms: [pass], placed: []))
        top = pass
      }
      partners[union][place] = top
    }
  }

  /// Leads the line of a union down to all its children.
  private mutating func lead(_ union: Int) {
    let children = kinship.unions[union].children.map(\.person)
    guard let lowest = children.map({ row[$0] }).max() else { return }
    var tops = partners[union]
    for level in unionRow[union] + 1..<max(unionRow[union], lowest) + 1 {
      let here = children.filter { row[$0] == level }
      var bottoms = here
      if level < lowest { bottoms.append(newPass(in: level)) }
      strands[level - 1].append(
        Strand(
          union: union, tops: tops, bottoms: bottoms,
          placed: here.filter { home[$0] == union }))
      tops = [bottoms[bottoms.count - 1]]
    }
  }
}

/// People who stand together in a row: brothers and sisters with their partners, or partners.
struct KinBlock: Hashable {
  /// One person with the partners beside, left to right; stems of siblings in order of birth.
  var stems: [[Int]]

  var nodes: [Int] { stems.flatMap(\.self) }
}

extension KinFrame {
  /// The people of each row as blocks, in no particular order.
  var blocks: [[KinBlock]] {
    var rows = Array(repeating: [KinBlock](), count: rowCount)
    var stemOf: [Int: Int] = [:]
    var stems: [[Int]] = []
    func attach(from roots: [Int]) {
      var open = roots
      while !open.isEmpty {
        let person = open.removeFirst()
        guard let stem = stemOf[person] else { continue }
        for partner in rowPartners(of: person) where stemOf[partner] == nil && home[partner] == nil
        {
          stemOf[partner] = stem
          insert(partner, beside: person, in: &stems[stem])
          open.append(partner)
        }
      }
    }
    func begin(_ person: Int) {
      stemOf[person] = stems.count
      stems.append([person])
    }
    let people = 0..<personCount
    let anchored = people.filter { home[$0] != nil }
    for person in anchored { begin(person) }
    attach(from: anchored)
    let free = people.filter { home[$0] == nil }
      .sorted { (-rowPartners(of: $0).count, $0) < (-rowPartners(of: $1).count, $1) }
    for person in free where stemOf[person] == nil {
      begin(person)
      attach(from: [person])
    }
    for (union, family) in kinship.unions.enumerated() {
      let siblings = family.children.map(\.person).filter { home[$0] == union }
      for level in 0..<rowCount {
        let here = siblings.filter { row[$0] == level }.compactMap { stemOf[$0] }.map { stems[$0] }
        if !here.isEmpty { rows[level].append(KinBlock(stems: here)) }
      }
    }
    for stem in stems where stem.allSatisfy({ home[$0] == nil }) {
      rows[row[stem[0]]].append(KinBlock(stems: [stem]))
    }
    for pass in personCount..<nodeCount { rows[row[pass]].append(KinBlock(stems: [[pass]])) }
    return rows
  }

  private func rowPartners(of person: Int) -> [Int] {
    kinship.unionsAsParent[person].flatMap { kinship.unions[$0].parents }
      .filter { $0 != person && row[$0] == row[person] }.sorted()
  }

  // A first partner of a man to his right, of a woman to her left; the next on the other side.
  private func insert(_ partner: Int, beside person: Int, in stem: inout [Int]) {
    guard let place = stem.firstIndex(of: person) else { return }
    let left = place
    let right = stem.count - 1 - place
    let prefersRight = kinship.people[person].gender != .female
    if left == right ? prefersRight : right < left {
      stem.insert(partner, at: place + 1)
    } else {
      stem.insert(partner, at: place)
    }
  }
}
