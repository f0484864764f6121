import Foundation

/// A folder that somebody named, such as one with a house style.
///
///     try InputFolder(path: "huisstijl").files(atMost: 4_000_000, together: 16_000_000)
///
/// Only its own ordinary files are read: links, folders inside it, pipes, devices and hidden files are
/// passed over, so that what is read can never stand outside it.
package struct InputFolder {
  /// What can be wrong with a folder.
  package enum Fault: Error, Sendable, Hashable {
    /// It is not there, is no folder or may not be read.
    case notReadable
    /// A file in it may not be read.
    case unreadableFile(String)
    /// A file in it holds too much, alone or with those before it.
    case tooLarge(String)
  }

  /// The path as the user named it.
  package let path: String

  /// Names a folder to read.
  package init(path: String) { self.path = path }

  /// The files by their names.
  ///
  /// - Parameters:
  ///   - limit: The most that one file may hold, in bytes.
  ///   - total: The most that all of them may hold together.
  /// - Throws: What is wrong with the first file, in the order of their names, that cannot be had.
  package func files(
    atMost limit: Int, together total: Int
  ) throws(Fault) -> [String: [UInt8]] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .notReadable
    }
    var files: [String: [UInt8]] = [:]
    var rest = total
    for name in names.sorted() where !name.hasPrefix(".") {
      let file = InputFile(path: URL(filePath: path).appending(path: name).path)
      do throws(InputFault) {
        let bytes = try file.bytes(atMost: min(limit, rest), followingLinks: false)
        rest -= bytes.count
        files[name] = bytes
      } catch {
        switch error {
        // What is gone by now is no file of the folder any more.
        case .isFolder, .isNoFile, .notThere: continue
        case .tooLarge: throw .tooLarge(name)
        case .notReadable, .empty: throw .unreadableFile(name)
        }
      }
    }
    return files
  }
}
