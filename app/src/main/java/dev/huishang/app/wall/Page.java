package dev.huishang.app.wall;

import java.util.Objects;
import java.util.stream.Stream;

/// One page of a wall window.
///
/// @param kind what it shows
/// @param of id of the domain; empty for the worst tile of every domain under `TILES`, otherwise
///   for the first domain that has layers
/// @param region division code it is about, empty for the whole country
/// @param theme key of the one thematic layer of a map, empty for those of its domain
/// @param seconds how long it stays while pages take turns
public record Page(Kind kind, String of, String region, String theme, int seconds) {
  /// What a page can show.
  public enum Kind {
    MAP,
    TILES,
    CHARTS,
    EVENTS,
    TIME
  }

  /// A shorter turn could not be read from five metres.
  static final int SHORTEST = 5;

  public Page {
    Stream.of(kind, of, region, theme).forEach(Objects::requireNonNull); // a file may lack one
    if (seconds < SHORTEST) {
      throw new IllegalArgumentException("a page of " + seconds + " s; at least " + SHORTEST);
    }
  }

  /// A page about the whole country.
  public Page(Kind kind, String of, int seconds) {
    this(kind, of, "", "", seconds);
  }
}
