/// Somebody who may not be named, as an audience may know them.
enum UnnamedPerson: Sendable {
  /// By identifier, for professionals.
  case byIdentifier(Person.ID)
  /// Somebody with whom there are agreements.
  case withAgreements
  /// A professional.
  case professional
  /// Somebody of the household.
  case atHome
  /// Somebody from the network.
  case inNetwork
}
