package dev.huishang.wire.tiles;

/// A key nobody may read over a shoulder or in a log: what prints it prints dots.
///
/// @param open the key itself, empty for none
public record Secret(String open) {
  /// No key.
  public static final Secret NONE = new Secret("");

  /// True where there is none.
  public boolean isEmpty() {
    return open.isEmpty();
  }

  @Override
  public String toString() {
    return open.isEmpty() ? "" : "••••";
  }
}
