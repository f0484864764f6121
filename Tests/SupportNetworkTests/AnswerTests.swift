import Foundation
import SupportNetwork
import Testing

struct AnswerTests {
  private func roundTrip<Value>(_ answer: Answer<Value>) throws -> (
    json: String, back: Answer<Value>
  ) {
    let data = try JSONEncoder().encode([answer])
    let back = try JSONDecoder().decode([Answer<Value>].self, from: data)
    return (String(decoding: data, as: UTF8.self), try #require(back.first))
  }

  @Test("Each of the four kinds of missing and present survives a file")
  func fourKinds() throws {
    for (answer, json) in [
      (Answer<Double>.given(0), "[0]"), (.notAsked, #"["notAsked"]"#), (.unknown, #"["unknown"]"#),
      (.declined, #"["declined"]"#),
    ] {
      let (written, back) = try roundTrip(answer)
      #expect(written == json)
      #expect(back == answer)
    }
  }

  @Test("Words, steps, lists and flags can be answers")
  func values() throws {
    #expect(try roundTrip(.given(Circle.inner)).back == .given(.inner))
    #expect(try roundTrip(.given(Closeness(rawValue: 4))).json == "[4]")
    let support: Answer<[SupportType]> = .given([.practical, .respite])
    #expect(try roundTrip(support).json == #"[["practical","respite"]]"#)
    #expect(try roundTrip(support).back == support)
    #expect(try roundTrip(Answer<[SupportType]>.given([])).back == .given([]))
    #expect(try roundTrip(.given(false)).back == .given(false))
  }

  @Test("A step outside its scale and a word that does not exist are refused")
  func refused() {
    func decode<Value>(_ json: String, as type: Answer<Value>.Type) throws {
      _ = try JSONDecoder().decode([Answer<Value>].self, from: Data(json.utf8))
    }
    #expect(throws: DecodingError.self) { try decode("[6]", as: Answer<Closeness>.self) }
    #expect(throws: DecodingError.self) { try decode(#"["nearby"]"#, as: Answer<Circle>.self) }
    #expect(throws: DecodingError.self) { try decode(#"["4"]"#, as: Answer<Closeness>.self) }
  }

  @Test("Only an answer has a value, and zero is one")
  func value() {
    #expect(Answer.given(0).value == 0)
    #expect(Answer<Int>.notAsked.value == nil)
    #expect(Answer<Int>.unknown.value == nil)
    #expect(Answer<Int>.declined.value == nil)
  }

  @Test("The words for a missing answer are the ones that a file may hold")
  func words() {
    let missing: [Answer<Int>] = [.notAsked, .unknown, .declined]
    #expect(missing.map(\.missingWord) == Answer<Int>.missingWords)
    #expect(Answer.given(1).missingWord == nil)
  }
}
