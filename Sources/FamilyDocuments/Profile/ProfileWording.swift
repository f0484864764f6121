import SupportNetwork
import Telling

/// What team proposals and suggestions still ask of the profile's manner of speaking.
struct ProfileWording: Sendable {
  let language: Language
  let naming: Naming

  func words(_ nl: String, _ en: String) -> String { Phrase(dutch: nl, english: en).in(language) }
  func number(_ value: Double) -> String { language.grammar.number(value) }
  func people(_ ids: [Person.ID]) -> String {
    ids.isEmpty ? language.profile.nobody : naming.list(ids)
  }
  func tasks(_ count: Int) -> String { language.profile.tasks(count) }
}
