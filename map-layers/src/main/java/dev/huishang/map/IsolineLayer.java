package dev.huishang.map;

import java.util.List;

/// Lines of equal value of a field, on China's land only. The higher the value the thicker the
/// line; each carries its label along it, where there is room.
///
/// @param lines where they run
/// @param labels by level of the lines, ascending: the value as it is written
public record IsolineLayer(Isolines lines, List<String> labels) implements AreaLayer {
  public IsolineLayer {
    labels = List.copyOf(labels);
  }
}
