import CYaml

// From text to tree, by libyaml. Yams makes an object with a tag and a resolver of every node, which
// takes several times as long as the parser itself; of a case file only texts and places matter.

extension YAMLTree {
  /// Parses a text that holds one document.
  ///
  /// - Edge cases: a text of comments alone gives a tree without a root.
  /// - Complexity: O(*n*) in the length of the text.
  /// - Throws: `SyntaxProblem` for the first place that is no YAML, or for a second document.
  init(parsing text: String) throws(SyntaxProblem) {
    var text = text
    let outcome = text.withUTF8 { bytes in
      Result { () throws(SyntaxProblem) in unsafe try YAMLTree.entries(of: bytes) }
    }
    entries = try outcome.get()
  }

  /// The bytes of a case file to a node, so that the array need not grow.
  private static let bytesOfANode = 12

  private static func entries(
    of bytes: UnsafeBufferPointer<UInt8>
  ) throws(SyntaxProblem) -> [Entry] {
    // The parser points to itself, so that it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { unsafe parser.deallocate() }
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw SyntaxProblem(.notYAML, at: nil)
    }
    defer { unsafe yaml_parser_delete(parser) }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    var builder = Builder(expecting: bytes.count / YAMLTree.bytesOfANode)
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else {
        throw unsafe SyntaxProblem(parser.pointee, in: bytes, after: builder.longQuote)
      }
      defer { unsafe yaml_event_delete(&event) }
      guard unsafe event.type != YAML_STREAM_END_EVENT else { return builder.entries }
      unsafe try builder.take(event)
    }
  }

  /// Puts the nodes of a document in a row.
  private struct Builder {
    private(set) var entries: [Entry] = []
    /// The lists and mappings that are not closed yet.
    private var open: [Int] = []
    private var documents = 0
    /// The lines of the last text in quotes that runs over more than one.
    private(set) var longQuote: ClosedRange<Int32>?

    init(expecting count: Int) { entries.reserveCapacity(count) }

    mutating func take(_ event: yaml_event_t) throws(SyntaxProblem) {
      switch unsafe event.type {
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        guard documents == 1 else {
          throw SyntaxProblem(
            .notation(.secondDocument, since: nil, quote: nil),
            at: Mark(unsafe event.start_mark))
        }
      case YAML_SCALAR_EVENT:
        let scalar = unsafe event.data.scalar
        let text = unsafe String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let style = unsafe scalar.style
        let isInQuotes =
          style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        let lines = unsafe (first: Mark(event.start_mark).line, last: Mark(event.end_mark).line)
        if isInQuotes, lines.first < lines.last { longQuote = lines.first...lines.last }
        let kind: Kind = style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted
        unsafe add(kind, anchor: scalar.anchor, event, text: text)
      case YAML_ALIAS_EVENT:
        unsafe add(.alias, anchor: nil, event)
      case YAML_SEQUENCE_START_EVENT:
        open.append(entries.count)
        unsafe add(.sequence, anchor: event.data.sequence_start.anchor, event)
      case YAML_MAPPING_START_EVENT:
        open.append(entries.count)
        unsafe add(.mapping, anchor: event.data.mapping_start.anchor, event)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        entries[open.removeLast()].end = Int32(entries.count)
      default: break
      }
    }

    private mutating func add(
      _ kind: Kind, anchor: UnsafeMutablePointer<yaml_char_t>?, _ event: yaml_event_t,
      text: String = ""
    ) {
      entries.append(
        Entry(
          text: text, mark: Mark(unsafe event.start_mark), end: Int32(entries.count + 1),
          kind: kind, isAnchored: unsafe anchor != nil))
    }
  }
}

extension YAMLTree.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int32(mark.line + 1), column: Int32(mark.column + 1))
  }
}

extension SyntaxProblem {
  /// What the parser has to say about the place where it stopped.
  ///
  /// A quote that nobody closed is closed by the next one, lines later, and the parser stops there. So
  /// a text in quotes that runs over lines is told as well.
  fileprivate init(
    _ parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, after quote: ClosedRange<Int32>?
  ) {
    guard let words = unsafe parser.problem.map({ unsafe String(cString: $0) }) else {
      self.init(.notYAML, at: nil)
      return
    }
    let isOfReader = unsafe parser.error == YAML_READER_ERROR
    let mark =
      isOfReader
      ? unsafe YAMLTree.Mark(ofByte: Int(parser.problem_offset), in: bytes)
      : YAMLTree.Mark(unsafe parser.problem_mark)
    guard !words.contains("nesting") else {
      self.init(.tooDeep, at: mark)
      return
    }
    let start = unsafe parser.context == nil ? mark : YAMLTree.Mark(parser.context_mark)
    let isElsewhere = !isOfReader && start.line < mark.line
    // A quote that ends some lines above is closed as it should be.
    let quote = quote.flatMap { $0.upperBound + 1 >= mark.line ? $0 : nil }
    self.init(
      .notation(
        SyntaxFault(parser: words), since: isElsewhere ? Int(start.line) : nil, quote: quote),
      at: mark)
  }
}

extension YAMLTree.Mark {
  /// The place of a byte; the reader of the parser counts neither lines nor characters.
  fileprivate init(ofByte offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.init(line: 1, column: 1)
    for index in 0..<min(offset, bytes.count) {
      let byte = unsafe bytes[index]
      if byte == UInt8(ascii: "\n") {
        self = Self(line: line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
