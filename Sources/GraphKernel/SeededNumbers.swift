/// Numbers that look random and are the same for the same seed, on every machine.
///
/// - Source: G. L. Steele, D. Lea and C. H. Flood, *Fast splittable pseudorandom number generators*
///   (2014): SplitMix64.
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a sequence.
  package init(seed: UInt64) { state = seed }

  /// The next number of the sequence.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  package mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// One step down, none, or one up, each about equally likely.
  ///
  /// The remainder favours no step by less than 10⁻¹⁸, and unlike the standard library's own
  /// `random(in:)` its sequence is fixed by this line.
  package mutating func step() -> Int { Int(next() % 3) - 1 }
}
