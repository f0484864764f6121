import NetworkAnalysis
import SupportNetwork
import Telling

/// How suggestions read in one language: fragments, to stand alone or in a row.
struct SuggestionWording: Sendable {
  let language: Language
  let naming: Naming
  let needs: [SupportNeed.ID: SupportNeed]
  private let numbers: ProfileWording

  init(of family: FamilyCase, language: Language) {
    self.language = language
    naming = Naming(in: family, for: .professional, language: language)
    needs = Dictionary(uniqueKeysWithValues: family.needs.map { ($0.id, $0) })
    numbers = ProfileWording(language: language, naming: naming)
  }

  func words(_ nl: String, _ en: String) -> String { Phrase(dutch: nl, english: en).in(language) }

  func number(_ value: Double?) -> String { value.map(numbers.number) ?? "–" }

  func name(_ id: Person.ID) -> String { naming.name(of: id) }

  func list(_ ids: [Person.ID]) -> String { naming.list(ids) }

  /// Any one of several people: *Bas, Kees of Wim*.
  func alternatives(_ ids: [Person.ID]) -> String {
    let names = ids.map(name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + words(" of ", " or ") + last
  }

  /// *N11 (Sport en vrije tijd voor Daan en Lina)*.
  func need(_ id: SupportNeed.ID) -> String {
    guard let text = needs[id]?.text else { return id.rawValue }
    return "\(id) (\(naming.text(text)))"
  }

  /// *1 uur* or *4 uur*.
  func hours(_ value: Double?) -> String {
    words("\(number(value)) uur", value == 1 ? "1 hour" : "\(number(value)) hours")
  }

  func day(_ date: CalendarDate?) -> String {
    date.map { words(" op \($0.phrase.dutch)", " on \($0.phrase.english)") } ?? ""
  }

  /// *als eerste*, *als tweede*, *als nummer 5*.
  func place(_ number: Double?) -> String {
    let dutch = ["als eerste", "als tweede", "als derde", "als vierde"]
    let english = ["first", "second", "third", "fourth"]
    let index = Int(number ?? 1) - 1
    guard dutch.indices.contains(index) else {
      return words("als nummer \(index + 1)", "as number \(index + 1)")
    }
    return words(dutch[index], english[index])
  }

  func support(_ types: [SupportType]) -> String {
    types.map { type in
      switch type {
      case .practical: words("praktische hulp", "practical help")
      case .emotional: words("een luisterend oor", "a listening ear")
      case .companionship: words("gezelschap", "company")
      case .advice: words("advies", "advice")
      case .respite: words("even rust", "a rest")
      }
    }.joined(separator: ", ")
  }

  func frequency(of id: SupportNeed.ID?) -> Phrase {
    (id.flatMap { needs[$0] }?.frequency ?? .weekly).phrase
  }

  // MARK: - Why

  /// What speaks for asking somebody, as a fragment.
  ///
  /// - Parameter isBrief: Whether needs stand there by identifier only.
  func fragment(_ why: Remark<WhyCode>, isBrief: Bool = false) -> String {
    let people = list(why.people)
    let needs = why.needs.map { isBrief ? $0.rawValue : need($0) }.joined(separator: ", ")
    return switch why.code {
    case .chosen:
      words(
        "door \(people) zelf gekozen, \(place(why.number))",
        "chosen by \(people), \(place(why.number))")
    case .saidYes: words("zei al ja\(day(why.date))", "said yes already\(day(why.date))")
    case .saidPartly:
      words("zei\(day(why.date)): voor een deel", "said\(day(why.date)): in part")
    case .close: close(people, why.number)
    case .regularContact:
      words(
        "ziet of spreekt \(people) ongeveer \(number(why.number)) keer per maand",
        "sees or speaks \(people) about \(number(why.number)) times a month")
    case .doesSimilar:
      words(
        "doet al iets wat hierop lijkt: \(needs)", "does something like this already: \(needs)")
    case .givesSuchSupport:
      words(
        "geeft \(people) al: \(support(why.support))",
        "gives \(people) already: \(support(why.support))")
    case .freeHours:
      words(
        "heeft nog \(hours(why.number)) per week over (wil hoogstens \(number(why.limit)))",
        "has \(hours(why.number)) a week left (wants \(number(why.limit)) at most)")
    case .near: near(why.number)
    case .distanceDoesNotMatter:
      words("ver weg wonen geeft hier niet", "living far away does not matter for this")
    case .mutual:
      words(
        "geven en krijgen gaat over en weer met \(people)",
        "giving and getting goes both ways with \(people)")
    case .knowsTeam:
      words("kent uit het actieteam: \(people)", "knows in the action team: \(people)")
    case .adultNotParent:
      words(
        "is volwassen (\(number(why.number))), en geen ouder van \(people)",
        "is an adult (\(number(why.number))), and no parent of \(people)")
    }
  }

  private func close(_ people: String, _ step: Double?) -> String {
    let isVery = step ?? 0 >= 4
    return words(
      "staat \(isVery ? "dicht" : "vrij dicht") bij \(people) (\(number(step)) van 5)",
      "is \(isVery ? "close" : "fairly close") to \(people) (\(number(step)) of 5)")
  }

  private func near(_ kilometres: Double?) -> String {
    guard let kilometres, kilometres >= 1 else {
      return words("woont vlakbij", "lives around the corner")
    }
    return words("woont op \(number(kilometres)) km", "lives \(number(kilometres)) km away")
  }
}
