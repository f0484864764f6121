import Foundation
import SupportNetwork
public import Telling

/// Writes a file whole or not at all, for its owner only.
///
///     try OutputFile(path: "plan.pdf").write(pdf.bytes, overwriting: false)
///
/// Every file of Kring that can hold data of people is written here. The bytes go to a hidden file in
/// the same folder, which takes the name of the file when all of them are on the disk. Nobody can guess
/// the name of that hidden file or have made it before, and nobody but the owner can read it: not then
/// and not when it has its name, whatever the rights of a file that it replaces. A full disk, a missing
/// permission or any other error leaves the folder as it was; only a process that is killed leaves the
/// hidden file, whose name begins with `.kring-` and ends in `.part`.
///
/// - Edge cases: only files are replaced. A device, a pipe or a link is never written to nor replaced.
public struct OutputFile: Sendable {
  /// The path as the user named it.
  public let path: String

  /// Names a file to write.
  public init(path: String) { self.path = path }

  /// Writes the bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole content of the file.
  ///   - overwriting: Whether a file of that name may be replaced.
  /// - Throws: `OutputError` if something of that name is there already that may not be replaced, or if
  ///   the file cannot be written.
  public func write(_ bytes: [UInt8], overwriting: Bool) throws(OutputError) {
    try check(overwriting: overwriting)
    let file = URL(filePath: path)
    let part = file.deletingLastPathComponent().appending(path: ".kring-\(UUID().uuidString).part")
    do {
      // A new file with these rights from the first moment, or an error.
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let descriptor = unsafe open(part.path, flags, 0o600)
      guard descriptor >= 0 else { throw OutputFile.systemError() }
      defer { _ = unsafe unlink(part.path) }
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try handle.write(contentsOf: Data(bytes))
      try handle.synchronize()
      try handle.close()
      try take(part.path, as: file.path, overwriting: overwriting)
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

  /// Throws if the file may not be written: something of its name is there already, or its folder is
  /// not.
  public func check(overwriting: Bool) throws(OutputError) {
    let file = URL(filePath: path)
    do {
      try OutputFile.check(folder: file.deletingLastPathComponent().path)
    } catch {
      throw OutputError(error.code, path: path)
    }
    // What stands there itself, not what it may lead to.
    switch try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
    {
    case nil: return
    case .typeDirectory: throw OutputError(.isFolder, path: path)
    case .typeRegular: if !overwriting { throw OutputError(.exists, path: path) }
    default: throw OutputError(.isNoFile, path: path)
    }
  }

  /// Gives the finished file its name, in one step.
  private func take(_ part: String, as file: String, overwriting: Bool) throws {
    if !overwriting {
      // A second name is only given where there is none: nobody can come in between.
      if unsafe link(part, file) == 0 { return }
      if errno == EEXIST { throw OutputError(.exists, path: path) }
      // Some disks know no second names; there a look beforehand has to do.
      guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { throw OutputFile.systemError() }
    }
    // Somebody may have taken the name while the bytes were written.
    try check(overwriting: overwriting)
    guard unsafe rename(part, file) == 0 else { throw OutputFile.systemError() }
  }

  private static func systemError() -> NSError {
    NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
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
    /// Something else of that name is there: a device, a pipe, a link.
    case isNoFile
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
      case .isNoFile:
        Phrase(
          dutch: "is geen gewoon bestand, maar een apparaat, een pijp of een koppeling. Noem een "
            + "ander bestand.",
          english: "is no ordinary file but a device, a pipe or a link. Name another file.")
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
