import GraphKernel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers that follow from the id of one person alone: the same in every drawing and run.
///
/// FNV-1a of the id (64 bits) is the seed.
struct PersonNumbers {
  private var numbers: SeededNumbers

  init(of id: String) {
    var seed: UInt64 = 14_695_981_039_346_656_037
    for byte in id.utf8 { seed = (seed ^ UInt64(byte)) &* 1_099_511_628_211 }
    numbers = SeededNumbers(seed: seed)
  }

  /// A number from 0 up to 1.
  mutating func share() -> Double { numbers.share() }
}

extension Double {
  /// This number to the power of another.
  func power(_ exponent: Double) -> Double { pow(self, exponent) }
}
