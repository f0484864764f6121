import SystemPackage
import Telling

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// An empty folder that only this user can enter.
///
/// It is made in one step with its rights, under a name that nobody can guess.
struct PrivateFolder {
  let path: FilePath

  init() throws(Problem) {
    let parent = FilePath(FileManager.default.temporaryDirectory.path)
    path = parent.appending("kring-" + UUID().uuidString)
    guard unsafe mkdir(path.string, 0o700) == 0 else {
      throw Problem(.noWorkFolder)
    }
  }

  /// Takes the folder away, with whatever is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path.string)
  }
}
