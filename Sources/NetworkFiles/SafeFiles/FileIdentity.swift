import Foundation

/// Which file it is, by whatever path, link or letters it was named.
struct FileIdentity: Hashable {
  private let volume: Int
  private let number: Int

  /// Looks where a path leads; `nil` where nothing is.
  init?(of path: String) {
    let found = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    guard let volume = (found?[.systemNumber] as? NSNumber)?.intValue,
      let number = (found?[.systemFileNumber] as? NSNumber)?.intValue
    else { return nil }
    self.volume = volume
    self.number = number
  }
}
