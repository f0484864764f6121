public import NetworkDrawing
public import SupportNetwork
public import Telling

extension OpenCase {
  /// A drawing of this case to ask for; how it looks can still be set.
  ///
  ///     let request = try opened.drawing(.circle, for: .family, in: .dutch)
  ///     let bytes = try DrawingFormat.svg.bytes(of: request.drawing())
  ///
  /// - Parameters:
  ///   - kind: Circle, ecomap or genogram.
  ///   - earlier: An earlier moment, to show what changed since; for a circle or an ecomap.
  ///   - audience: For whom it is, and so who may be named.
  ///   - language: The language of the words in it.
  /// - Throws: The problem that the case has no moment, not the one to compare with, or that this one
  ///   is not earlier.
  public func drawing(
    _ kind: DrawingKind, since earlier: Moment.ID? = nil, for audience: Audience,
    in language: Language
  ) throws(Problem) -> DrawingRequest {
    let network = try shown()
    let before: Network? = if let earlier { try self.earlier(earlier) } else { nil }
    return DrawingRequest(
      kind, of: network, in: family, disclosure: disclosure(for: audience, in: language),
      since: before)
  }
}
