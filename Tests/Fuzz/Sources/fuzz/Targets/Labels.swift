import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Target {
  /// Names and words of people in every kind and format of drawing; DOT is read back by Graphviz.
  static let labels = Target(name: "labels") { bytes in
    let seed = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var checks = LabelChecks(seed: seed, nodes: GraphvizReader.nodes)
    do {
      try checks.run()
    } catch {
      throw Finding("\(error)")
    }
  }
}

/// The reader of the graph library itself; it is loaded already, because Kring draws with it.
///
/// Only for a process that draws with one thread: nothing here takes the lock around Graphviz.
private enum GraphvizReader {
  private typealias Object = UnsafeMutableRawPointer
  private typealias Read = @convention(c) (UnsafePointer<CChar>) -> Object?
  private typealias First = @convention(c) (Object) -> Object?
  private typealias Next = @convention(c) (Object, Object) -> Object?
  private typealias Name = @convention(c) (Object) -> UnsafePointer<CChar>?
  private typealias Close = @convention(c) (Object) -> CInt

  private static func function<Function>(_ name: String, as type: Function.Type) -> Function {
    guard let symbol = dlsym(dlopen(nil, RTLD_NOW), name) else {
      fatalError("The graph library has no \(name).")
    }
    return unsafeBitCast(symbol, to: type)
  }

  private static let read = function("agmemread", as: Read.self)
  private static let first = function("agfstnode", as: First.self)
  private static let next = function("agnxtnode", as: Next.self)
  private static let name = function("agnameof", as: Name.self)
  private static let close = function("agclose", as: Close.self)

  static func nodes(_ dot: String) -> [String]? {
    guard let graph = read(dot) else { return nil }
    defer { _ = close(graph) }
    var names: [String] = []
    var node = first(graph)
    while let current = node {
      names.append(name(current).map { String(cString: $0) } ?? "")
      node = next(graph, current)
    }
    return names
  }
}
