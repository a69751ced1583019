package dev.huishang.domain.hj212;

/// A name with its value, as it stands in a frame.
///
/// @param name key, blanks included
/// @param value text behind the `=`
/// @param equals false where the frame has no `=`: then there is no value at all
public record Field(String name, String value, boolean equals) {
  /// A field as the standard wants it.
  public static Field of(String name, String value) {
    return new Field(name, value, true);
  }
}
