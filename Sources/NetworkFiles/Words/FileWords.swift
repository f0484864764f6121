/// What readers say of files of fields (a case, a catalogue, requests, offers), and of any file as a
/// whole.
///
/// Words of the file are put in as they are, cut short; nobody's name ever is.
protocol FileWords: Sendable {
  /// What is wrong with a file as a whole.
  func summary(_ fault: InputFault, of kind: FileKind) -> String
  /// What to do about that.
  func remedy(_ fault: InputFault, of kind: FileKind) -> String
  /// Why a file is not written.
  func summary(_ fault: OutputFault, of path: String) -> String
  /// What to do about that.
  func remedy(_ fault: OutputFault) -> String
  /// What is wrong in a file of fields.
  func summary(_ fault: SheetFault) -> String
  /// What to do about that.
  func remedy(_ fault: SheetFault) -> String
  /// A commented case file to start from.
  func template(of id: String) -> String
}
