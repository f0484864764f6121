extension Disclosure {
  /// The name beside a symbol whose place says who it is, as in a genogram.
  ///
  ///     disclosure.symbolName(of: "P03")  // "Gerda"
  ///     disclosure.symbolName(of: "P12")  // nil
  ///
  /// Neutral words would say here why somebody is not named: *somebody with whom there are
  /// agreements* between two parents is a person whom everybody knows. So the symbol of somebody
  /// without consent stands alone; professionals read the identifier, which says no more than the
  /// symbol.
  public func symbolName(of id: Person.ID) -> String? {
    names(id) || audience == .professional ? name(of: id).withCapital : nil
  }
}
