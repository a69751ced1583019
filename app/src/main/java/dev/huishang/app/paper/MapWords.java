package dev.huishang.app.paper;

import dev.huishang.map.Plate;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands on a printed map beside the map itself, in the language of the room.
///
/// @param title what it shows
/// @param under time of the data with zone, as known when, how complete
/// @param legends what is drawn, in the words of the screen
/// @param foot sources, 审图号, who printed it
/// @param markings 内部, 演练, 模拟数据
/// @param patterns what only the page and the drawing can tell
public record MapWords(
    String title,
    List<String> under,
    List<Legend> legends,
    List<String> foot,
    List<String> markings,
    Patterns patterns) {
  public MapWords {
    under = List.copyOf(under);
    legends = List.copyOf(legends);
    foot = List.copyOf(foot);
    markings = List.copyOf(markings);
  }

  /// Sentences with `{0}` for their figure.
  ///
  /// @param rest so many lines of the legends have no room
  /// @param ratio one to so many at the middle of the map, `{1}` degrees north
  /// @param missing so many tiles of the raster base were not to be had
  public record Patterns(String rest, String ratio, String missing) {}

  /// The same with the scale of the map at the foot.
  MapWords at(Plate plate) {
    double one = plate.metres() / (0.0254 / PaperSize.DPI);
    double step = Math.pow(10, Math.floor(Math.log10(one)) - 2);
    var all = new ArrayList<>(foot);
    all.addFirst(
        MessageFormat.format(
            patterns.ratio(),
            String.format(Locale.ROOT, "%,d", Math.round(one / step) * Math.round(step)),
            String.format(Locale.ROOT, "%.1f", plate.camera().lat())));
    return new MapWords(title, under, legends, all, markings, patterns);
  }

  /// What one layer means.
  ///
  /// @param title quantity and unit
  /// @param entries classes, best first
  /// @param lines time, age, method, source
  /// @param warning that it is late, unconfirmed or missing; empty for nothing to say
  public record Legend(String title, List<Entry> entries, List<String> lines, String warning) {
    public Legend {
      entries = List.copyOf(entries);
      lines = List.copyOf(lines);
    }
  }

  /// A class of a layer.
  ///
  /// @param rgb `0xRRGGBB`
  /// @param word limit or word
  /// @param hatched true for what is hatched, not filled
  public record Entry(int rgb, String word, boolean hatched) {}
}
