package dev.huishang.app.wall;

/// One page of a wall window.
///
/// @param kind what it shows
/// @param of id of the domain for `TILES`, empty for the worst tile of every domain
/// @param seconds how long it stays while pages take turns
public record Page(Kind kind, String of, int seconds) {
  /// What a page can show.
  public enum Kind {
    MAP,
    TILES,
    EVENTS,
    TIME
  }

  /// A shorter turn could not be read from five metres.
  private static final int SHORTEST = 5;

  public Page {
    if (seconds < SHORTEST) {
      throw new IllegalArgumentException("a page of " + seconds + " s; at least " + SHORTEST);
    }
  }
}
