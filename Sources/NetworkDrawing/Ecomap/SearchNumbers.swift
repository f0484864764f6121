#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The numbers by which a search varies its moves: the same in every run (SplitMix64).
struct SearchNumbers {
  private var state: UInt64 = 0x004B_7269_6E67

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A whole number from 0 up to `limit`.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// *e* to the power of a number.
func exponential(_ number: Double) -> Double { exp(number) }
