import SupportNetwork

/// Something that numbers alone would hide, said before them: neither praise nor blame.
public enum ChangeRemark: Sendable, Hashable {
  /// Support goes both ways with a smaller share, because those who came mainly give.
  case reciprocityFell(ReciprocityRemark)
  /// Less rests on who carried most, and most rests on somebody else now.
  case newKeyPerson(KeyPersonChange)
  /// Density and efficiency went opposite ways.
  case structureMixed(StructureRemark)
}
