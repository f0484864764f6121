extension Double {
  /// The number as documentation prints it, with some decimals.
  package func rounded(to decimals: Int) -> Double {
    let scale = Double((0..<decimals).reduce(1) { power, _ in power * 10 })
    return (self * scale).rounded() / scale
  }
}
