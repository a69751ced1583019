package dev.huishang.map;

import java.util.Set;

/// Divisions of one level hatched: nothing is known of them.
///
/// @param level 1 province, 2 city, 3 county
/// @param codes of the divisions
/// @param rgb `0xRRGGBB` of the strokes
public record HatchLayer(int level, Set<String> codes, int rgb) implements AreaLayer {
  public HatchLayer {
    codes = Set.copyOf(codes);
  }
}
