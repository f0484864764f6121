public import Telling
import Typesetting

extension TypesettingError: Tellable {}
