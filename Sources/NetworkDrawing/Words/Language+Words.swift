import Telling

/// The words of every language: another one is another case here.
extension Language {
  /// What more than one drawing says.
  var drawing: any DrawingWords {
    switch self {
    case .dutch: DutchDrawingWords()
    case .english: EnglishDrawingWords()
    }
  }

  /// What stands in the way of a drawing.
  var drawingProblem: any DrawingProblemWords {
    switch self {
    case .dutch: DutchDrawingProblemWords()
    case .english: EnglishDrawingProblemWords()
    }
  }

  /// What a network circle says.
  var circle: any CircleWords {
    switch self {
    case .dutch: DutchCircleWords()
    case .english: EnglishCircleWords()
    }
  }

  /// What an ecomap says.
  var ecomap: any EcomapWords {
    switch self {
    case .dutch: DutchEcomapWords()
    case .english: EnglishEcomapWords()
    }
  }

  /// What a genogram says.
  var genogram: any GenogramWords {
    switch self {
    case .dutch: DutchGenogramWords()
    case .english: EnglishGenogramWords()
    }
  }
}
