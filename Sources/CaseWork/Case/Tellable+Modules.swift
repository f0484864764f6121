import NetworkDrawing
import NetworkFiles
public import Telling
import Typesetting

extension OutputError: Tellable {}
extension TypesettingError: Tellable {}
