import Foundation

/// The process that may die: notes the seed of each input, then feeds it.
struct FuzzWorker {
  /// The processor time that one input may take, in seconds.
  static let longest = 5

  /// The memory that the process may take, in bytes.
  static let largest = 4 << 30

  /// The inputs after which a fresh process goes on.
  ///
  /// Foundation's XML parser loses some 10 kB of every file that breaks off (libxml2's document is never
  /// freed), which would reach the limit above after minutes; a command that reads one file never does.
  static let most = 50_000

  let inputs: FuzzInputs
  /// The file that holds the seed of the input at hand.
  let note: String

  /// Feeds one input after another; ends with exit code 3 at a finding, which it prints.
  func run(from first: UInt64, seconds: Double) throws {
    var limit = rlimit(rlim_cur: rlim_t(FuzzWorker.largest), rlim_max: rlim_t(FuzzWorker.largest))
    #if canImport(Glibc) || canImport(Musl)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    #else
      setrlimit(RLIMIT_AS, &limit)
    #endif
    let file = open(note, O_WRONLY | O_CREAT, 0o600)
    let end = Date().addingTimeInterval(seconds)
    var seed = first
    while Date() < end, seed - first < FuzzWorker.most {
      var number = seed
      pwrite(file, &number, MemoryLayout<UInt64>.size, 0)
      startClock()
      do {
        try inputs.target.check(inputs.input(seed))
      } catch let finding as Finding {
        print(finding.text)
        exit(3)
      }
      seed += 1
    }
  }

  /// A process whose clock runs out is ended by the system with a signal of its own.
  private func startClock() {
    let time = timeval(tv_sec: FuzzWorker.longest, tv_usec: 0)
    var timer = itimerval(it_interval: timeval(), it_value: time)
    #if canImport(Glibc) || canImport(Musl)
      setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    #else
      setitimer(ITIMER_PROF, &timer, nil)
    #endif
  }
}
