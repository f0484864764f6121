import Foundation

/// The natural logarithm.
func naturalLogarithm(_ number: Double) -> Double { log(number) }

/// The cube root.
func cubeRoot(_ number: Double) -> Double { cbrt(number) }

/// The numbers x with A·x = b, by elimination with the largest pivot.
func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
  var rows = zip(matrix, right).map { $0 + [$1] }
  for column in rows.indices {
    let pivot = rows.indices.dropFirst(column).max {
      abs(rows[$0][column]) < abs(rows[$1][column])
    }
    if let pivot { rows.swapAt(column, pivot) }
    for row in rows.indices where row != column {
      let factor = rows[row][column] / rows[column][column]
      for cell in column...rows.count { rows[row][cell] -= factor * rows[column][cell] }
    }
  }
  return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
}

/// The largest eigenvalue of a matrix without negative numbers: the limit of the roots of its powers.
func spectralRadius(of matrix: [[Double]]) -> Double {
  guard let size = matrix.indices.last else { return 0 }
  var power = matrix
  var logarithm = 0.0
  for squarings in 0..<48 {
    let largest = power.map { $0.max() ?? 0 }.max() ?? 0
    guard largest > 0 else { return 0 }
    logarithm += log(largest) / pow(2, Double(squarings))
    let last = power.map { $0.map { $0 / largest } }
    for row in 0...size {
      for column in 0...size {
        var sum = 0.0
        for middle in 0...size { sum += last[row][middle] * last[middle][column] }
        power[row][column] = sum
      }
    }
  }
  return exp(logarithm)
}
