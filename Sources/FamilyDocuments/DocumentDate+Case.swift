import Document
import SupportNetwork
import Telling

extension DocumentDate {
  /// A day of the case, or no day at all.
  ///
  /// Never today: the same case must give the same bytes in twenty years. A file has to have some
  /// date, so that one without a day has the first of this century.
  init(_ day: CalendarDate?, in language: Language) {
    self.init(
      text: day?.phrase.in(language) ?? "", timestamp: day?.secondsSince1970 ?? 946_684_800)
  }
}
