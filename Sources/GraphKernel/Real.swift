#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few real functions that the kernel takes from the C library.
enum Real {
  /// The natural logarithm.
  static func naturalLogarithm(_ number: Double) -> Double { log(number) }

  /// The cube root.
  static func cubeRoot(_ number: Double) -> Double { cbrt(number) }
}
