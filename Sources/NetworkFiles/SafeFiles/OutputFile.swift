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
/// What is replaced stays beside the new file under its name with `~` behind it, until the next time.
///
/// - Edge cases: only files are replaced. A device, a pipe or a link is never written to nor replaced,
///   and nor is a file that is read, by whatever path it was named.
public struct OutputFile: Sendable {
  /// The path as the user named it.
  public let path: String
  private let inputs: [String]
  private let ending: String?

  /// Names a file to write.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - inputs: The files that are read for it, and folders of such files; none of them is replaced.
  ///   - ending: What the name has to end in, such as `pdf`; anything if `nil`.
  public init(path: String, sparing inputs: [String] = [], ending: String? = nil) {
    self.path = path
    self.inputs = inputs
    self.ending = ending
  }

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

  /// Takes a file away again that was written here and is no use alone.
  package func remove() { _ = unsafe unlink(URL(filePath: path).path) }

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
    if let ending, file.pathExtension.lowercased() != ending {
      throw Problem(.wrongEnding(ending), writing: path)
    }
    guard OutputFile.isFolder(file.deletingLastPathComponent().path) else {
      throw Problem(.noFolder, writing: path)
    }
    // What stands there itself, not what it may lead to.
    switch try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
    {
    case nil: return
    case .typeDirectory: throw Problem(.isFolder, writing: path)
    case .typeRegular:
      if !overwriting { throw Problem(.exists, writing: path) }
      for kept in [file.path, Self.former(of: file.path)] {
        if isInput(kept) { throw Problem(.isInput, writing: kept == file.path ? path : kept) }
      }
      try checkFormer(Self.former(of: file.path))
    default: throw Problem(.isNoFile, writing: path)
    }
  }

  /// Where a file that is replaced stays.
  private static func former(of file: String) -> String { file + "~" }

  private func checkFormer(_ former: String) throws(Problem) {
    switch try? FileManager.default.attributesOfItem(atPath: former)[.type] as? FileAttributeType {
    case nil, .typeRegular: return
    case .typeDirectory: throw Problem(.isFolder, writing: former)
    default: throw Problem(.isNoFile, writing: former)
    }
  }

  /// Whether it is one of the files that are read, under whatever name.
  private func isInput(_ file: String) -> Bool {
    guard let own = FileIdentity(of: file) else { return false }
    return inputs.contains { input in
      guard OutputFile.isFolder(input) else { return FileIdentity(of: input) == own }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: input)) ?? []
      return names.contains { FileIdentity(of: "\(input)/\($0)") == own }
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
    try keepFormer(file)
    guard unsafe rename(part, file) == 0 else { throw OutputFile.systemError() }
  }

  /// Gives the file that is replaced a second name, under which it stays; it has its own until the new
  /// one takes it.
  private func keepFormer(_ file: String) throws {
    let former = Self.former(of: file)
    if unsafe unlink(former) != 0, errno != ENOENT { throw OutputFile.systemError() }
    if unsafe link(file, former) != 0 {
      // It went in between, or another command keeps it at this moment.
      if errno == ENOENT || errno == EEXIST { return }
      // Some disks know no second names; there the file goes before the new one comes.
      guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno), unsafe rename(file, former) == 0
      else {
        throw OutputFile.systemError()
      }
    }
    // An older one may have been for everybody to read.
    _ = unsafe chmod(former, 0o600)
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
