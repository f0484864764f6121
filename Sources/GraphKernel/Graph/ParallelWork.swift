import Dispatch
import Synchronization

/// Work in numbered pieces, done by several threads and put together in order.
///
/// The pieces do not depend on the number of threads, and their results come back in the order of their
/// numbers: sums over them have the same last digit with any number of threads.
enum ParallelWork {
  /// Returns the result of every piece, in order.
  ///
  /// - Parameters:
  ///   - count: The number of pieces.
  ///   - threads: The largest number of threads that work at the same time.
  ///   - makeTools: Makes what one thread works with; it is used for one piece after another.
  ///   - work: Does one piece. It must leave no trace in the tools that another piece could see.
  static func map<Tools: ~Copyable, Result: Sendable>(
    count: Int, threads: Int, makeTools: @Sendable () -> Tools,
    work: @Sendable (inout Tools, _ piece: Int) -> Result
  ) -> [Result] {
    if min(threads, count) <= 1 {
      guard count > 0 else { return [] }
      var tools = makeTools()
      return (0..<count).map { work(&tools, $0) }
    }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      var piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < count else { return }
      var tools = makeTools()
      while piece < count {
        let result = work(&tools, piece)
        results.withLock { $0[piece] = result }
        piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
