package dev.huishang.map;

import java.util.List;

/// A fixed table of what points can look like, for pictures of the same points at many instants.
public final class Looks {
  /// One look.
  ///
  /// @param rgb colour of the class
  /// @param severity the greater, the further on top
  public record Look(MarkShape shape, MarkLook look, int rgb, int severity) {}

  final StationPicture.Style[] styles;
  final String[] words;

  /// @param looks what points can look like, at most 32,767
  /// @param words figures points can carry; the first is that of none and is empty
  public Looks(List<Look> looks, List<String> words) {
    styles =
        looks.stream()
            .map(l -> new StationPicture.Style(l.shape(), l.look(), l.rgb(), l.severity()))
            .toArray(StationPicture.Style[]::new);
    this.words = words.toArray(String[]::new);
  }
}
