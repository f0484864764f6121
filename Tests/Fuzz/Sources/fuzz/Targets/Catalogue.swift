import Foundation
import NetworkFiles
import SupportNetwork
import Telling

extension Target {
  /// Catalogues of local offers.
  static let catalogue = Target(
    name: "catalogue",
    corpus: { try Samples.bytes { $0.hasPrefix("aanbod") } },
    words: SheetWords.all + ["offers:\n", "fromAge: 200", "toAge: -1", "does: x", "name: \"\""],
    check: { bytes in
      do throws(Problems) {
        _ = try CatalogueReader().read(bytes, named: "a.yaml")
      } catch {
        try SheetChecks.check(error, of: ["a.yaml"], bytes)
      }
    })
}
