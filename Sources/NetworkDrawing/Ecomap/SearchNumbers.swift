import GraphKernel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The numbers by which a search varies its moves: the same in every run.
struct SearchNumbers {
  private var numbers = SeededNumbers(seed: 0x004B_7269_6E67)

  /// A number from 0 up to 1.
  mutating func share() -> Double { numbers.share() }

  /// A whole number from 0 up to `limit`.
  mutating func below(_ limit: Int) -> Int { Int(numbers.next() % UInt64(limit)) }
}

/// *e* to the power of a number.
func exponential(_ number: Double) -> Double { exp(number) }
