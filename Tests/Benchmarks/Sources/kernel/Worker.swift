import Foundation

/// Runs kernels on request, so that a harness can measure them in turn with those of other libraries.
///
///     kernel FOLDER DATA THREADS
///
/// `FOLDER` holds the data, `DATA` is `ego` or `pop_1e4`, `pop_1e5`, `pop_1e6`. Each line
/// `run KERNEL [ARGUMENT]` on standard input is answered with one line of JSON: seconds on the clock and
/// of CPU, the number of units (networks, sources or runs), and a sum to compare with other libraries.
@main
struct Worker {
  typealias Answer = (units: Int, check: Double)

  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 4, let threads = Int(words[3]) else {
      print("usage: kernel FOLDER DATA THREADS")
      exit(64)
    }
    let folder = URL(filePath: words[1])
    if words[2] == "ego" {
      serve(EgoKernels(folder: folder))
    } else {
      serve(PopulationKernels(folder: folder, data: words[2], threads: threads))
    }
  }

  private static func serve(_ given: some Kernels) {
    var kernels = given
    put("{\"ready\":\"kring\"}")
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      if words.first == "quit" { return }
      guard words.first == "run", words.count >= 2 else { continue }
      kernels.prepare(for: words[1])
      forgetPeak()
      let before = memory("VmRSS")
      let (clock, cpu) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
      let answer = kernels.run(words[1], words.count > 2 ? Int(words[2]) : nil)
      let wallSpent = seconds(CLOCK_MONOTONIC) - clock
      let cpuSpent = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu
      guard let answer else {
        put("{\"kernel\":\"\(words[1])\",\"na\":\"not offered\"}")
        continue
      }
      put(
        "{\"kernel\":\"\(words[1])\",\"wall\":\(wallSpent),\"cpu\":\(cpuSpent),"
          + "\"units\":\(answer.units),\"check\":\(answer.check),"
          + "\"rss_mb\":\(before),\"hwm_mb\":\(memory("VmHWM"))}")
    }
  }

  private static func put(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Lets the kernel of the system count the largest memory anew.
  private static func forgetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  /// Megabytes that the system reports of this process under a name; 0 where it does not.
  private static func memory(_ name: String) -> Double {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let number = line.split(whereSeparator: \.isWhitespace).dropFirst().first
    else { return 0 }
    return (Double(number) ?? 0) / 1024
  }
}

/// Kernels that share the data they run on.
protocol Kernels {
  /// Makes what a kernel needs before its time is taken.
  mutating func prepare(for kernel: String)

  /// Runs a kernel, or returns `nil` where there is none of that name.
  mutating func run(_ kernel: String, _ argument: Int?) -> Worker.Answer?
}

/// The whole numbers of a text file in order, anything else between them passed over.
func wholeNumbers(in file: URL) -> [Int32] {
  guard let data = try? Data(contentsOf: file) else {
    print("{\"na\":\"no file \(file.path)\"}")
    exit(66)
  }
  var numbers: [Int32] = []
  var number: Int32 = -1
  for byte in data {
    if (48...57).contains(byte) {
      number = max(number, 0) * 10 + Int32(byte - 48)
    } else if number >= 0 {
      numbers.append(number)
      number = -1
    }
  }
  if number >= 0 { numbers.append(number) }
  return numbers
}
