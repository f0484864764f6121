import Foundation
import SupportNetwork
public import Telling

/// Writes a file whole or not at all.
///
/// The bytes go to a hidden file in the same folder, which takes the name of the file when all of
/// them are on the disk. A full disk, a missing permission or an interruption leaves the folder as
/// it was; at worst the hidden file, whose name ends in `.part`, stays behind.
public struct OutputFile: Sendable {
  /// The path as the user named it.
  public let path: String

  /// Names a file to write.
  public init(path: String) { self.path = path }

  /// Writes the bytes.
  ///
  /// - Parameter overwriting: Whether a file of that name may be replaced.
  /// - Throws: `OutputError` if a file is there already, or if it cannot be written.
  public func write(_ bytes: [UInt8], overwriting: Bool) throws(OutputError) {
    try check(overwriting: overwriting)
    let file = URL(filePath: path)
    let name = ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part"
    let part = file.deletingLastPathComponent().appending(path: name)
    do {
      defer { try? FileManager.default.removeItem(at: part) }
      // People's data: nobody but the owner reads it until the owner says so.
      guard
        FileManager.default.createFile(
          atPath: part.path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteNoPermission) }
      let handle = try FileHandle(forWritingTo: part)
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      try handle.close()
      try take(part, as: file, overwriting: overwriting)
    } catch let error as OutputError {
      throw error
    } catch {
      throw OutputError(.cannotWrite, path: path, reason: OutputFile.reason(of: error))
    }
  }

  /// Throws if there is no folder of this name.
  public static func check(folder: String) throws(OutputError) {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: folder).resolvingSymlinksInPath().path)
    guard attributes?[.type] as? FileAttributeType == .typeDirectory else {
      throw OutputError(.noFolder, path: folder)
    }
  }

  /// Throws if the file may not be written: it is there already, or its folder is not.
  public func check(overwriting: Bool) throws(OutputError) {
    let file = URL(filePath: path)
    do {
      try OutputFile.check(folder: file.deletingLastPathComponent().path)
    } catch {
      throw OutputError(error.code, path: path)
    }
    let existing = try? FileManager.default.attributesOfItem(atPath: file.path)
    if existing?[.type] as? FileAttributeType == .typeDirectory {
      throw OutputError(.isFolder, path: path)
    }
    if existing != nil, !overwriting { throw OutputError(.exists, path: path) }
  }

  private func take(_ part: URL, as file: URL, overwriting: Bool) throws {
    // Somebody may have taken the name while the bytes were written.
    try check(overwriting: overwriting)
    guard unsafe rename(part.path, file.path) == 0 else {
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
    }
  }

  private static func reason(of error: any Error) -> String {
    let cocoa = error as NSError
    let deepest = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError ?? cocoa
    if deepest.domain == NSPOSIXErrorDomain, let text = unsafe strerror(Int32(deepest.code)) {
      return unsafe String(cString: text)
    }
    return "\(deepest.domain) \(deepest.code)"
  }
}

/// Why a file was not written.
public struct OutputError: Error, Sendable, Hashable {
  /// What is in the way.
  public enum Code: String, Sendable, Hashable {
    /// A file of that name is there, and may not be replaced.
    case exists
    /// A folder of that name is there.
    case isFolder
    /// The folder is not there.
    case noFolder
    /// The system refused, as for want of space or permission.
    case cannotWrite
  }

  /// What is in the way.
  public let code: Code
  /// The path as the user named it.
  public let path: String
  /// What the system says.
  public let reason: String?

  init(_ code: Code, path: String, reason: String? = nil) {
    self.code = code
    self.path = path
    self.reason = reason
  }

  /// What is wrong, and what to do, in one sentence each.
  public func text(in language: Language) -> String {
    let words =
      switch code {
      case .exists:
        Phrase(
          dutch: "bestaat al. Kies een andere naam, of voeg --force toe om het te vervangen.",
          english: "exists already. Choose another name, or add --force to replace it.")
      case .isFolder:
        Phrase(
          dutch: "is een map. Noem een bestand in deze map.",
          english: "is a folder. Name a file in this folder.")
      case .noFolder:
        Phrase(
          dutch: "kan niet worden gemaakt: de map is er niet. Maak eerst de map.",
          english: "cannot be made: there is no such folder. Make the folder first.")
      case .cannotWrite:
        Phrase(
          dutch: "kan niet worden geschreven (\(reason ?? "")). Kijk of er ruimte is op de schijf, "
            + "en of u in deze map mag schrijven.",
          english: "cannot be written (\(reason ?? "")). See whether there is space on the disk, "
            + "and whether you may write in this folder.")
      }
    return "\(path) \(words.in(language))"
  }
}
