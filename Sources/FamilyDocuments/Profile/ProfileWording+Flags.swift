import NetworkAnalysis
import SupportNetwork

// Why something stands out.

extension ProfileWording {
  /// Why something stands out, with the people and needs behind it.
  func sentence(for flag: Flag) -> String {
    let who = people(flag.people)
    let needs = flag.needs.map(\.rawValue).joined(separator: ", ")
    let agreements = flag.agreements.map(\.rawValue).joined(separator: ", ")
    return switch flag.code {
    case .needWithoutInformal:
      words(
        "\(needs): niemand uit het eigen netwerk.", "\(needs): nobody of the family's own network.")
    case .needWithoutBackup:
      words(
        "\(needs): alleen \(who), en niemand die het over kan nemen.",
        "\(needs): only \(who), and nobody to step in.")
    case .aboveOwnMaximum:
      words("\(who) geeft meer uren dan die wil.", "\(who) gives more hours than they want.")
    case .overburdened:
      words(
        "\(who) is overbelast (7 of meer op de CSI).", "\(who) is overburdened (CSI of 7 or more).")
    case .moreThanThirdOfAssignments:
      words(
        "\(who) doet meer dan een derde van alle taken (\(needs)).",
        "\(who) does more than a third of all tasks (\(needs)).")
    case .severalNeedsOnOnePerson:
      words(
        "Op \(who) rusten \(flag.needs.count) behoeften (\(needs)).",
        "\(flag.needs.count) needs rest on \(who) (\(needs)).")
    case .providerGone:
      words(
        "\(who) staat bij \(needs), maar is overleden of niet te bereiken. Wie neemt het over?",
        "\(who) stands at \(needs), and has died or cannot be reached. Who takes over?")
    case .childWithoutInnerPerson:
      words(
        "\(who) heeft niemand buiten het gezin in de binnenste cirkel.",
        "\(who) has nobody outside the household in the inner circle.")
    case .conflictAcrossAgreements:
      words(
        "Tussen \(who) is ruzie, en beiden doen mee aan afspraken (\(agreements)).",
        "There is conflict between \(who), and both take part in agreements (\(agreements)).")
    case .noWeeklyContact:
      words(
        "Niemand in het gezin heeft elke week contact met iemand uit het eigen netwerk.",
        "Nobody at home has weekly contact with somebody of the family's own network.")
    case .minorProvides:
      words(
        "\(who) is minderjarig en geeft steun (\(needs)).",
        "\(who) is a minor and gives support (\(needs)).")
    }
  }
}
