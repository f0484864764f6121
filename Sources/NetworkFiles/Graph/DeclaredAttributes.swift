import Telling

/// The attributes that an XML file declares for its nodes and ties, with what stands for a value that
/// is left out.
///
/// Of two attributes with one name the second stands under its name and its id: neither takes the place
/// of the other.
struct DeclaredAttributes {
  /// What has attributes.
  enum Bearer: Hashable {
    case node, tie
  }

  private struct Attribute {
    let name: String
    let kind: AttributeKind
    let bearers: Set<Bearer>
  }

  private let most: Int
  private var attributes: [String: Attribute] = [:]
  private var defaults: [Bearer: [(name: String, value: AttributeValue)]] = [:]
  private var defaultNames: [Bearer: Set<String>] = [:]
  private var names: [Bearer: Set<String>] = [:]
  private var filled = 0

  /// - Parameter most: The most values that are filled in; a file of 10 MB can declare ten thousand
  ///   defaults for a hundred thousand nodes.
  init(most: Int = 20_000_000) { self.most = most }

  /// Declares an attribute; `id` tells it from every other of the file.
  ///
  /// - Returns: Whether no other attribute of the same nodes or ties has the name; one that is not alone
  ///   stands under its name and its id, so that neither value takes the place of the other.
  @discardableResult
  mutating func declare(
    id: String, name: String, kind: AttributeKind, for bearers: Set<Bearer>
  ) -> Bool {
    let isAlone = bearers.allSatisfy { !names[$0, default: []].contains(name) }
    for bearer in bearers { names[bearer, default: []].insert(name) }
    attributes[id] = Attribute(
      name: isAlone ? name : "\(name) (\(id))", kind: kind, bearers: bearers)
    return isAlone
  }

  /// Says what a value of a declared attribute is when it is left out.
  mutating func setDefault(of id: String, to text: String) {
    guard let attribute = attributes[id], let value = attribute.kind.value(of: text) else { return }
    for bearer in attribute.bearers
    where defaultNames[bearer, default: []].insert(attribute.name).inserted {
      defaults[bearer, default: []].append((attribute.name, value))
    }
  }

  /// The name and the value of a text under a declared attribute, or `nil` if none has this id; the
  /// value is `nil` where the text is empty and should not be.
  func value(of text: String, under id: String) -> (name: String, value: AttributeValue?)? {
    attributes[id].map { ($0.name, $0.kind.value(of: text)) }
  }

  /// Fills in what is left out.
  ///
  /// - Throws: `tooLarge` where defaults would fill the memory.
  mutating func fill(
    _ values: inout [String: AttributeValue], of bearer: Bearer, in loose: LooseNetwork, line: Int
  ) throws(Problem) {
    guard let defaults = defaults[bearer] else { return }
    filled += defaults.count
    guard filled <= most else {
      throw loose.problem(.tooManyDefaults(most: most), line)
    }
    for (name, value) in defaults where values[name] == nil { values[name] = value }
  }
}
