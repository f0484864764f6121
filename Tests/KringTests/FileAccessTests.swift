import TestSupport
import Testing

/// One piece of code opens the files that people name, and one writes what can hold data of people; so
/// nothing else may ask the system for a file.
@Suite("Who opens and writes files")
struct FileAccessTests {
  /// Files of the sources that ask the system for files, folders or streams, each with its reason.
  private static let openers: [String: String] = [
    "NetworkFiles/SafeFiles/InputFile.swift": "opens every file that somebody names",
    "NetworkFiles/SafeFiles/FileIdentity.swift": "asks which file a path leads to",
    "NetworkFiles/SafeFiles/InputFolder.swift": "lists a folder that somebody names",
    "NetworkFiles/SafeFiles/OutputFile.swift": "writes every file that can hold data of people",
    "NetworkFiles/Graph/NetworkFileReader.swift":
      "asks whether a table of nodes is there, which InputFile opens",
    "CaseWork/Worker/DrawingService.swift": "standard input and output of the worker",
    "CaseWork/Worker/DrawingWorker.swift": "the pipes to the worker",
    "Typesetting/Doctor.swift": "asks whether the parts of the typesetter are there",
    "Typesetting/TypesetterHome.swift": "asks whether the typesetter and its fonts are there",
    "Typesetting/TypesetterSetup.swift": "installs the typesetter and its fonts: no data of people",
    "Typesetting/PrivateFolder.swift": "the empty folder in which the typesetter runs",
    "kring/Terminal.swift": "standard output and standard error",
  ]

  /// Files that write JSON with something else than `JSONText`, each with its reason.
  private static let writers: [String: String] = [
    "CaseWork/Style/HouseStyle.swift": "a file for people to change, in the layout that they know",
    "NetworkFiles/Case/CaseSchema.swift": "a page for editors, in the layout that it always had",
  ]

  /// Files that declare an error which is neither a `Problem` nor told by itself.
  private static let errors: [String: String] = [
    "NetworkFiles/SafeFiles/InputFault.swift": "becomes a problem where its file has a name",
    "NetworkFiles/SafeFiles/InputFolder.swift": "becomes a problem where its folder has a meaning",
    "NetworkFiles/YAML/SyntaxProblem.swift": "becomes a problem where its file has a name",
    "NetworkFiles/Case/CheckedValue+Decoding.swift":
      "a table and a type that differ: a fault of ours",
    "SupportNetwork/Matching/MatchRound.swift": "problems of two files, which their reader joins",
    "NetworkMeasures/Measures/UnusableWeight.swift": "becomes a problem where its file has a name",
    "CaseWork/Worker/DrawingService.swift": "ends the hidden command with its exit code",
    "CaseWork/Worker/DrawingWorker.swift": "becomes a problem where its case has a name",
    "Telling/Problem.swift": "the one shape",
    "Telling/Tellable.swift": "the one way to be told",
  ]

  @Test("Files are opened and written where it is done safely, and nowhere else")
  func files() {
    let calls =
      /\bFileManager\b|\bFileHandle\b|\bFileDescriptor\b|contentsOf: *URL|contentsOfFile|\.write\(to: (?!&)|\bunsafe (?:fopen|open|openat|creat|write|read|mkdir|rename|link|unlink)\(|OutputStream|InputStream\((?:fileAtPath|url)/
    let words = [
      "FileManager", "FileHandle", "FileDescriptor", "contentsOf", ".write(", "unsafe ", "Stream",
    ]
    #expect(
      SourceCode.files(with: calls, spelling: words).symmetricDifference(Self.openers.keys) == [])
  }

  @Test("JSON is written by one writer")
  func json() {
    let encoders = /\bJSONEncoder\b|\bJSONSerialization\b/
    let found = SourceCode.files(with: encoders, spelling: ["JSONEncoder", "JSONSerialization"])
    #expect(found.symmetricDifference(Self.writers.keys) == [])
  }

  @Test("Every error is a problem, is told as one, or becomes one where its place is known")
  func errors() {
    let declarations = /(?:struct|enum|class|protocol|extension) [\w.]+: (?:[\w, ]+, )?Error\b/
    let found = SourceCode.files(with: declarations, spelling: [" Error", ", Error"])
    #expect(found.symmetricDifference(Self.errors.keys) == [])
  }
}
