package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people drew, as flat arrays in the map's own projection. Lines and areas go into the tiles,
/// words stand above them.
///
/// @param pieces drawn in order
/// @param words lettered in order
public record DrawingLayer(List<Piece> pieces, List<Word> words) implements Layer {
  public DrawingLayer {
    pieces = List.copyOf(pieces);
    words = List.copyOf(words);
  }

  /// What a piece is.
  public enum Kind {
    DOTS,
    LINE,
    AREA
  }

  /// Whose a piece is: drawings have no colour of their own, colour means class or severity.
  public enum Tone {
    OWN,
    OTHER,
    CHOSEN
  }

  /// One geometry.
  ///
  /// @param id of its element
  /// @param x world abscissas 0..1 by path; of an area rings, closed, holes the other way round
  /// @param y world ordinates 0..1
  /// @param box least x, least y, greatest x, greatest y
  public record Piece(String id, Kind kind, Tone tone, double[][] x, double[][] y, double[] box) {}

  /// Words at a place.
  ///
  /// @param stand where it stands
  public record Word(String id, double lon, double lat, String text, Tone tone, Stand stand) {}

  /// Where words stand.
  public enum Stand {
    /// On their place, whatever they cover: words somebody wrote there.
    ALWAYS,
    /// On their place, where there is room: the measure of an area.
    MIDDLE,
    /// Above their place, where there is room: the name of a point.
    ABOVE
  }

  /// What stands at a place of the world, the last drawn first; an area only where nothing else
  /// does.
  ///
  /// @param reach how near, in widths of the world
  /// @return id of the element, or null
  public @Nullable String at(double x, double y, double reach) {
    String within = null;
    for (var piece : pieces.reversed()) {
      double[] b = piece.box();
      boolean far = x < b[0] - reach || x > b[2] + reach || y < b[1] - reach || y > b[3] + reach;
      if (far) {
        continue;
      }
      if (DrawingHit.touches(piece, x, y, reach)) {
        return piece.id();
      }
      if (within == null && piece.kind() == Kind.AREA && DrawingHit.within(piece, x, y)) {
        within = piece.id();
      }
    }
    return within;
  }
}
