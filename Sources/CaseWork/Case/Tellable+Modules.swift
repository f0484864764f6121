import NetworkDrawing
import NetworkFiles
public import Telling
import Typesetting

extension DrawingError: Tellable {}
extension NetworkFileProblem: Tellable {}
extension OutputError: Tellable {}
extension TypesettingError: Tellable {}
