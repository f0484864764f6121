import Telling
import Testing

@testable import SupportNetwork

@Suite("What somebody is called")
struct CalledNameTests {
  /// Whole names, what is called, and the letter that tells two apart.
  private static let names: [(whole: String, called: String, initial: String?)] = [
    ("Kees van Loon", "Kees", "L."),
    ("Anne-Marie de Wit", "Anne-Marie", "W."),
    ("Bo", "Bo", nil),
    ("Iemand A", "Iemand", "A."),
    // Forms of address.
    ("Mevrouw de Boer", "Mevrouw de Boer", nil),
    ("MEVROUW DE BOER", "MEVROUW DE BOER", nil),
    ("mevr. A. de Boer", "mevr. A. de Boer", nil),
    ("De heer Jansen", "De heer Jansen", nil),
    ("Dr. Smit", "Dr. Smit", nil),
    ("Prof.dr. Ineke Sluiter", "Prof.dr. Ineke", "S."),
    ("juf Anne", "juf Anne", nil),
    ("Mme Lefèvre", "Mme Lefèvre", nil),
    ("Frau Müller", "Frau Müller", nil),
    ("Ayşe Teyze", "Ayşe", nil),
    ("Pastoor", "Pastoor", nil),
    // Kin.
    ("Oma Riet", "Oma Riet", nil),
    ("Oma", "Oma", nil),
    ("ome Jan de Vries", "ome Jan", "V."),
    ("Grand-mère Odile", "Grand-mère Odile", nil),
    ("(Opa) Henk", "(Opa) Henk", nil),
    // Particles.
    ("'t Hart", "'t Hart", nil),
    ("’t Hooft", "’t Hooft", nil),
    ("van der Berg-de Vries", "van der Berg-de Vries", nil),
    ("van den Berg", "van den Berg", nil),
    ("El Mehdi Bakkali", "El Mehdi", "B."),
    ("Abdel Karim Yilmaz", "Abdel Karim", "Y."),
    ("Abu Bakr", "Abu Bakr", nil),
    ("La Toya Jackson", "La Toya", "J."),
    ("Sint Nicolaas", "Sint Nicolaas", nil),
    // Letters alone, and none.
    ("J.W. Bakker", "J.W. Bakker", nil),
    ("J. de Vries", "J. de Vries", nil),
    ("🌻 Fleur Jansen", "🌻 Fleur", "J."),
    ("🌻", "🌻", nil),
    ("12", "12", nil),
    // The last name first.
    ("de Vries, Jan", "Jan", "V."),
    ("Jansen, mevrouw", "mevrouw Jansen", nil),
    ("Vries, J. de", "J. de Vries", nil),
    (", Jan", "Jan", nil),
    // Other scripts.
    ("عبد الله حسن", "عبد الله", nil),
    ("مُحَمَّد علي", "مُحَمَّد", nil),
    ("أبو بكر", "أبو بكر", nil),
    ("王小明", "王小明", nil),
    ("王 小明", "王 小明", nil),
    ("やまだ はなこ", "やまだ はなこ", nil),
    ("김 민준", "김 민준", nil),
    ("Анна Иванова", "Анна", "И."),
    ("тётя Оля", "тётя Оля", nil),
    ("ọ̀ṣun Adébáyọ̀", "ọ̀ṣun", "A."),
  ]

  @Test("Nobody is called by a form of address, a word for kin or a particle", arguments: names)
  func called(whole: String, called: String, initial: String?) {
    let name = CalledName(in: whole)
    #expect(name.text == called)
    #expect(name.initial == initial)
  }

  @Test("A word that calls nobody is never the name alone, where more follows")
  func neverAlone() {
    for word in NamelessWords.only.union(NamelessWords.beginnings).sorted() {
      for written in [
        word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst(), word + ".",
        "(\(word))",
      ] {
        let name = CalledName(in: "\(written) Kowalski")
        #expect(name.text == "\(written) Kowalski")
        #expect(name.initial == nil)
      }
    }
  }

  @Test("No two people of a case are called the same, whatever they are called")
  func toldApart() throws {
    var draft = smallFamily()
    draft.takeOut("P04")
    let wholes =
      Self.names.map(\.whole) + Self.names.map(\.whole)
      + ["Kees Smit", "Kees van Loon", "kees Laan", "mevrouw de boer", "Mevrouw De Boer"]
    for (index, whole) in wholes.enumerated() {
      var person = Person(id: Person.ID(rawValue: "Q\(index)"), name: whole, sphere: .kin)
      person.consent.toBeNamed = .given
      draft.people.append(person)
    }
    let family = try FamilyCase(validating: draft)
    let disclosure = Disclosure(in: family, for: .family, language: .dutch)
    let names = family.people.map { disclosure.name(of: $0.id).lowercased() }
    #expect(Set(names).count == names.count)
  }
}
