import Telling

/// What is different between two circles, person by person and pair by pair.
struct CircleChanges {
  typealias ID = CircleContent.Person.ID

  /// Everybody who has a place on the layout, former places included, in order.
  let union: CircleContent
  /// What happened to each of them.
  let marks: [ID: ChangeMark]
  /// Of a former place, whose it is.
  let owner: [ID: ID]
  /// The two circles, in order.
  let before: CircleContent
  let after: CircleContent
  /// Pairs who know each other at the later moment only, though both were there before.
  let newPairs: Set<CircleContent.Acquaintance>
  /// Pairs who know each other at the earlier moment only, though both are still there.
  let lostPairs: [CircleContent.Acquaintance]

  init(of comparison: CircleComparison) throws(Problem) {
    before = try comparison.before.ordered()
    after = try comparison.after.ordered()
    let language = after.language
    let old = Dictionary(
      before.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let present = Set(after.people.map(\.id))
    var people: [CircleContent.Person] = []
    var marks: [ID: ChangeMark] = [:]
    var owner: [ID: ID] = [:]
    for person in after.people {
      people.append(person)
      guard let former = old[person.id] else {
        marks[person.id] = before.isPeopleAsked ? .new : .untold
        continue
      }
      let was = CircleChanges.differences(from: former, to: person, in: language)
      marks[person.id] =
        !was.isEmpty
        ? .changed(was: was)
        : CircleChanges.isTold(former) && CircleChanges.isTold(person) ? .kept : .untold
      if former.ring != person.ring || former.sphere != person.sphere {
        var place = former
        place = CircleContent.Person(
          id: CircleChanges.formerID(of: person.id), name: former.name, role: former.role,
          sphere: former.sphere, ring: former.ring, contact: former.contact)
        people.append(place)
        marks[place.id] = .former
        owner[place.id] = person.id
      }
    }
    for person in before.people where !present.contains(person.id) && after.isPeopleAsked {
      people.append(person)
      marks[person.id] = .lost
    }
    var union = after
    union.people = people
    let known = Set(people.map(\.id))
    union.acquaintances = (after.acquaintances + before.acquaintances).filter {
      known.contains($0.first) && known.contains($0.second)
    }
    self.union = try union.ordered()
    self.marks = marks
    self.owner = owner
    let stayed = present.intersection(old.keys)
    let isStayed = { (pair: CircleContent.Acquaintance) in
      stayed.contains(pair.first) && stayed.contains(pair.second)
    }
    let oldPairs = Set(before.acquaintances.map { [$0.first, $0.second] })
    let pairs = Set(after.acquaintances.map { [$0.first, $0.second] })
    let isComparable = before.isAcquaintancesAsked && after.isAcquaintancesAsked
    newPairs = Set(
      after.acquaintances.filter {
        isComparable && isStayed($0) && !oldPairs.contains([$0.first, $0.second])
      })
    lostPairs = before.acquaintances.filter {
      isComparable && isStayed($0) && !pairs.contains([$0.first, $0.second])
    }
  }

  /// How somebody was before, as far as it is different now.
  private static func differences(
    from former: CircleContent.Person, to person: CircleContent.Person, in language: Language
  ) -> [String] {
    let (words, common) = (language.circle, language.drawing)
    var was: [String] = []
    if former.sphere != person.sphere { was.append(common.name(of: former.sphere)) }
    let (then, now) = (former.comparison, person.comparison)
    if then.ring != now.ring, then.ring != .untold, now.ring != .untold {
      was.append(words.name(of: then.ring))
    }
    if let contact = then.contact, now.contact != nil, contact != now.contact {
      was.append(common.name(of: contact))
    }
    return was
  }

  /// Whether everything that is shown of somebody can be held against the other moment.
  private static func isTold(_ person: CircleContent.Person) -> Bool {
    let comparison = person.comparison
    return comparison.ring != .untold && comparison.contact != nil
      && comparison.ring == person.ring && comparison.contact == person.contact
  }

  /// Whether somebody is known to have stood elsewhere, so that the former place is a change.
  func hasMoved(_ id: ID) -> Bool {
    if case .changed? = marks[id] { true } else { false }
  }

  /// An id that no person of a file has: it holds a control character.
  static func formerID(of id: ID) -> ID { id + "\u{1}" }

  /// The people with one kind of mark, in order.
  func people(_ isWanted: (ChangeMark) -> Bool) -> [CircleContent.Person] {
    union.people.filter { marks[$0.id].map(isWanted) ?? false }
  }

  var new: [CircleContent.Person] { people { $0 == .new } }
  var lost: [CircleContent.Person] { people { $0 == .lost } }
  var kept: [CircleContent.Person] { people { $0 == .kept } }
  /// Those of whom it is not known for both moments.
  var untold: [CircleContent.Person] { people { $0 == .untold } }
  var changed: [CircleContent.Person] {
    people {
      if case .changed = $0 { true } else { false }
    }
  }
}

extension CircleContent.Person {
  /// What can be held against another moment.
  fileprivate var comparison: Comparable {
    comparable ?? Comparable(ring: ring, contact: contact)
  }
}
