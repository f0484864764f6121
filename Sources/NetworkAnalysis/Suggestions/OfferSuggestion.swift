public import SupportNetwork

/// An offer of the local catalogue that fits a need.
public struct OfferSuggestion: Sendable, Hashable {
  /// The offer.
  public let offer: CatalogueOffer
  /// For whom of those who need it the ages of the offer fit, in ascending order; empty for all.
  public let fitsFor: [Person.ID]
  /// The gates that block it; empty for an offer that can be asked.
  public let gates: [GateCode]
}
