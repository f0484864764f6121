/// Numbers in one block of memory that is not checked on every access.
///
/// This is the one place of the kernel that touches memory by itself. Arrays check every position,
/// and whether they are shared before every write; in the inner loops of a search that is a third of the
/// time. Here positions are checked in debug builds only, so that the tests check them. Whoever makes a
/// scratch owns it alone: it cannot be copied, and its memory goes with it.
@safe struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  fileprivate let base: UnsafeMutablePointer<Element>

  /// The number of elements.
  let count: Int

  /// Creates a block that holds one value everywhere.
  init(repeating value: Element, count: Int) {
    self.count = count
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    unsafe base.initialize(repeating: value, count: count)
  }

  /// Creates a block with the elements of an array.
  init(_ elements: [Element]) {
    count = elements.count
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    unsafe elements.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe base.initialize(from: start, count: buffer.count)
    }
  }

  /// Creates a block with the first elements of another.
  init(_ other: borrowing Scratch, prefix count: Int) {
    precondition(count >= 0 && count <= other.count, "The elements must be in the other block")
    self.count = count
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: max(count, 1))
    unsafe base.initialize(from: other.base, count: count)
  }

  deinit { unsafe base.deallocate() }

  /// The element at a position.
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count, "The position must be in the block")
      return unsafe base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count, "The position must be in the block")
      unsafe base[index] = newValue
    }
  }

  /// The elements as an array.
  var array: [Element] {
    unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// Puts one value at some positions.
  func fill(_ range: Range<Int>, with value: Element) {
    assert(range.lowerBound >= 0 && range.upperBound <= count, "The positions must be in the block")
    unsafe (base + range.lowerBound).update(repeating: value, count: range.count)
  }
}

extension Scratch where Element == Double {
  /// Eight numbers that stand one behind the other.
  typealias Block = SIMD8<Double>

  /// The eight numbers from a position on.
  func block(at index: Int) -> Block {
    assert(index >= 0 && index + Block.scalarCount <= count, "The numbers must be in the block")
    return unsafe UnsafeRawPointer(base + index).loadUnaligned(as: Block.self)
  }

  /// Puts eight numbers in the places from a position on.
  func setBlock(at index: Int, to numbers: Block) {
    assert(index >= 0 && index + Block.scalarCount <= count, "The numbers must be in the block")
    unsafe UnsafeMutableRawPointer(base + index).storeBytes(of: numbers, as: Block.self)
  }
}

extension Scratch where Element: SIMD, Element.Scalar: BitwiseCopyable {
  /// Puts a number in one lane of an element, without taking the others to a register and back.
  func setLane(_ lane: Int, of index: Int, to value: Element.Scalar) {
    assert(
      lane >= 0 && lane < Element.scalarCount && index >= 0 && index < count,
      "The lane must be in the block")
    unsafe UnsafeMutableRawPointer(base + index).storeBytes(
      of: value, toByteOffset: lane &* MemoryLayout<Element.Scalar>.stride, as: Element.Scalar.self)
  }
}
