import Foundation
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
  /// - Throws: The problem that something of that name is there already that may not be replaced, or
  ///   that the file cannot be written.
  public func write(_ bytes: [UInt8], overwriting: Bool) throws(Problem) {
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
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(.refused(reason: OutputFile.reason(of: error)), writing: path)
    }
  }

  /// Throws if there is no folder of this name.
  public static func check(folder: String) throws(Problem) {
    guard isFolder(folder) else { throw Problem(.noFolder, writing: folder) }
  }

  /// Makes a folder, and those above it; one that is there stays as it is.
  ///
  /// - Throws: The problem that it cannot be made.
  package static func make(folder: String) throws(Problem) {
    do {
      try make(URL(filePath: folder))
    } catch {
      throw Problem(.refused(reason: reason(of: error)), writing: folder)
    }
  }

  private static func make(_ folder: URL) throws {
    if isFolder(folder.path) { return }
    try make(folder.deletingLastPathComponent())
    if unsafe mkdir(folder.path, 0o777) == 0 { return }
    let error = systemError()
    // Somebody else may have made it in between.
    if !isFolder(folder.path) { throw error }
  }

  private static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  /// Throws if the file may not be written: something of its name is there already, or its folder is
  /// not.
  public func check(overwriting: Bool) throws(Problem) {
    let file = URL(filePath: path)
    guard OutputFile.isFolder(file.deletingLastPathComponent().path) else {
      throw Problem(.noFolder, writing: path)
    }
    // What stands there itself, not what it may lead to.
    switch try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
    {
    case nil: return
    case .typeDirectory: throw Problem(.isFolder, writing: path)
    case .typeRegular: if !overwriting { throw Problem(.exists, writing: path) }
    default: throw Problem(.isNoFile, writing: path)
    }
  }

  /// Gives the finished file its name, in one step.
  private func take(_ part: String, as file: String, overwriting: Bool) throws {
    if !overwriting {
      // A second name is only given where there is none: nobody can come in between.
      if unsafe link(part, file) == 0 { return }
      if errno == EEXIST { throw Problem(.exists, writing: path) }
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
