package dev.huishang.map.files;

/// A feature that is not taken over.
///
/// @param where which one: its number in the file and its name
/// @param reason why
public record Aside(String where, Reason reason) {
  /// Why a feature is set aside.
  public enum Reason {
    /// A coordinate is no number or out of range.
    NOT_A_PLACE,
    /// Latitude stands where longitude belongs.
    SWAPPED,
    /// A line of one place, a ring of two.
    TOO_FEW,
    /// Without geometry.
    NO_GEOMETRY,
    /// Of a kind that is not drawn here.
    UNKNOWN_KIND,
    /// Deleted in its file.
    DELETED,
    /// A record of ours that cannot be read.
    NOT_AN_ENTRY
  }
}
