import Foundation

/// The processor time that something takes on its own thread, whatever else the machine is doing.
///
/// A test that held a clock on the wall against a limit would fail on a busy machine. Even so, a limit in
/// seconds is only for what would otherwise not end, and lies far above what is needed.
package enum ProcessorTime {
  /// What the body takes; it must stay on its thread, so it cannot wait for anything.
  package static func spent<Failure: Error>(
    _ body: () throws(Failure) -> Void
  ) throws(Failure) -> Duration {
    let start = now()
    try body()
    return now() - start
  }

  private static func now() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
