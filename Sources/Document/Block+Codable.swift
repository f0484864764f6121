/// A block in JSON is an object with its `kind`, and its content under the same name:
/// `{"kind": "heading", "heading": "Wat gaat goed"}`.
extension Block: Codable {
  private enum Kind: String, Codable, CodingKey {
    case heading, paragraph, quote, list, terms, table, agreements, figure, callout, dates, scale
    case signatures, pageBreak, together
  }

  private enum Key: CodingKey {
    case kind
  }

  /// Reads a block.
  public init(from decoder: any Decoder) throws {
    let kind = try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .kind)
    let content = try decoder.container(keyedBy: Kind.self)
    switch kind {
    case .heading: self = .heading(try content.decode(String.self, forKey: kind))
    case .paragraph: self = .paragraph(try content.decode(RichText.self, forKey: kind))
    case .quote: self = .quote(try content.decode(Quote.self, forKey: kind))
    case .list: self = .list(try content.decode([ListItem].self, forKey: kind))
    case .terms: self = .terms(try content.decode([Term].self, forKey: kind))
    case .table: self = .table(try content.decode(Table.self, forKey: kind))
    case .agreements: self = .agreements(try content.decode([AgreementCard].self, forKey: kind))
    case .figure: self = .figure(try content.decode(Figure.self, forKey: kind))
    case .callout: self = .callout(try content.decode(Callout.self, forKey: kind))
    case .dates: self = .dates(try content.decode(DateChecklist.self, forKey: kind))
    case .scale: self = .scale(try content.decode(GoalScale.self, forKey: kind))
    case .signatures: self = .signatures(try content.decode([Signature].self, forKey: kind))
    case .pageBreak: self = .pageBreak
    case .together: self = .together(try content.decode([Block].self, forKey: kind))
    }
  }

  /// Writes a block.
  public func encode(to encoder: any Encoder) throws {
    var content = encoder.container(keyedBy: Kind.self)
    let kind: Kind
    switch self {
    case .heading(let value): kind = try content.put(value, as: .heading)
    case .paragraph(let value): kind = try content.put(value, as: .paragraph)
    case .quote(let value): kind = try content.put(value, as: .quote)
    case .list(let value): kind = try content.put(value, as: .list)
    case .terms(let value): kind = try content.put(value, as: .terms)
    case .table(let value): kind = try content.put(value, as: .table)
    case .agreements(let value): kind = try content.put(value, as: .agreements)
    case .figure(let value): kind = try content.put(value, as: .figure)
    case .callout(let value): kind = try content.put(value, as: .callout)
    case .dates(let value): kind = try content.put(value, as: .dates)
    case .scale(let value): kind = try content.put(value, as: .scale)
    case .signatures(let value): kind = try content.put(value, as: .signatures)
    case .pageBreak: kind = .pageBreak
    case .together(let value): kind = try content.put(value, as: .together)
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
  }
}

extension KeyedEncodingContainer {
  /// Writes a value and returns the key under which it stands.
  fileprivate mutating func put(_ value: some Encodable, as key: Key) throws -> Key {
    try encode(value, forKey: key)
    return key
  }
}
