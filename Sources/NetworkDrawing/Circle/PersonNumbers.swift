#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers that follow from the id of one person alone: the same in every drawing and run.
///
/// FNV-1a of the id (64 bits), then SplitMix64.
struct PersonNumbers {
  private var state: UInt64 = 14_695_981_039_346_656_037

  init(of id: CircleContent.Person.ID) {
    for byte in id.utf8 { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}

extension Double {
  /// This number to the power of another.
  func power(_ exponent: Double) -> Double { pow(self, exponent) }
}
