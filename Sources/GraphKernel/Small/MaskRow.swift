/// One mask for each length of tie, all of one vertex, in registers.
protocol MaskRow: BitwiseCopyable {
  /// The number of masks.
  static var count: Int { get }

  /// A row of empty masks.
  static var zero: Self { get }

  /// The bits that are in any of the masks.
  var union: UInt64 { get }

  /// Loads the masks that stand from a position on.
  init(_ masks: borrowing Scratch<UInt64>, at index: Int)

  subscript(index: Int) -> UInt64 { get set }

  static func & (one: Self, other: Self) -> Self
  static func |= (one: inout Self, other: Self)
}

/// The masks of at most two lengths.
typealias TwoMasks = SIMD2<UInt64>

extension TwoMasks: MaskRow {
  static var count: Int { 2 }

  init(_ masks: borrowing Scratch<UInt64>, at index: Int) {
    self.init(masks[index], masks[index &+ 1])
  }

  var union: UInt64 { self[0] | self[1] }
}

/// The masks of at most eight lengths.
typealias EightMasks = SIMD8<UInt64>

extension EightMasks: MaskRow {
  static var count: Int { 8 }

  init(_ masks: borrowing Scratch<UInt64>, at index: Int) {
    self.init(
      masks[index], masks[index &+ 1], masks[index &+ 2], masks[index &+ 3],
      masks[index &+ 4], masks[index &+ 5], masks[index &+ 6], masks[index &+ 7])
  }

  var union: UInt64 {
    let half = lowHalf | highHalf
    return (half.lowHalf | half.highHalf).union
  }
}

/// The masks of at most six lengths: answers on a scale of five need no more.
struct SixMasks: MaskRow {
  private var first: TwoMasks
  private var second: TwoMasks
  private var third: TwoMasks

  static var count: Int { 6 }

  static var zero: SixMasks { SixMasks(first: .zero, second: .zero, third: .zero) }

  private init(first: TwoMasks, second: TwoMasks, third: TwoMasks) {
    self.first = first
    self.second = second
    self.third = third
  }

  @inline(__always)
  init(_ masks: borrowing Scratch<UInt64>, at index: Int) {
    first = TwoMasks(masks, at: index)
    second = TwoMasks(masks, at: index &+ 2)
    third = TwoMasks(masks, at: index &+ 4)
  }

  var union: UInt64 { (first | second | third).union }

  subscript(index: Int) -> UInt64 {
    @inline(__always) get {
      index < 2 ? first[index] : index < 4 ? second[index &- 2] : third[index &- 4]
    }
    @inline(__always) set {
      if index < 2 {
        first[index] = newValue
      } else if index < 4 {
        second[index &- 2] = newValue
      } else {
        third[index &- 4] = newValue
      }
    }
  }

  @inline(__always)
  static func & (one: SixMasks, other: SixMasks) -> SixMasks {
    SixMasks(
      first: one.first & other.first, second: one.second & other.second,
      third: one.third & other.third)
  }

  @inline(__always)
  static func |= (one: inout SixMasks, other: SixMasks) {
    one.first |= other.first
    one.second |= other.second
    one.third |= other.third
  }
}
