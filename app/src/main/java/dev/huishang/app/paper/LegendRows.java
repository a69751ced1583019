package dev.huishang.app.paper;

import java.util.ArrayList;
import java.util.List;

/// Legends as rows of a column, which may be broken between rows.
final class LegendRows {
  private static final int INK = 0x14202F;
  private static final int SECOND = 0x4A5A70;
  private static final int WARN = 0xA35200;
  private static final int EDGE = 0x8A97A8;
  private final Ruler ruler;
  private final double size;
  private final double width;
  private final List<Row> rows = new ArrayList<>();

  /// One row.
  ///
  /// @param marks from its own upper left corner
  /// @param bound true where the next one must stand below it in the same column
  record Row(double height, List<PageMark> marks, boolean bound) {}

  /// @param size points of the words
  /// @param width points of a column
  LegendRows(Ruler ruler, double size, double width) {
    this.ruler = ruler;
    this.size = size;
    this.width = width;
  }

  List<Row> of(List<MapWords.Legend> legends) {
    for (var legend : legends) {
      words(legend.title(), true, INK, true);
      if (!legend.warning().isEmpty()) {
        words(legend.warning(), true, WARN, true);
      }
      entries(legend.entries());
      legend.lines().forEach(line -> words(line, false, SECOND, false));
      rows.add(new Row(size * 0.7, List.of(), false));
    }
    return rows;
  }

  private void words(String text, boolean strong, int rgb, boolean bound) {
    for (var line : ruler.lines(text, size, strong, width)) {
      rows.add(
          new Row(
              size * 1.4,
              List.of(new PageMark.Words(0, size * 1.05, size, strong, rgb, line)),
              bound));
    }
  }

  /// As many beside each other as have room.
  private void entries(List<MapWords.Entry> entries) {
    double x = 0;
    var marks = new ArrayList<PageMark>();
    for (var entry : entries) {
      var lines = ruler.lines(entry.word(), size, false, width - size * 1.6);
      double wide = size * 1.6 + ruler.width(lines.getFirst(), size, false);
      if (x > 0 && x + wide > width) {
        rows.add(new Row(size * 1.5, List.copyOf(marks), false));
        marks.clear();
        x = 0;
      }
      swatch(entry, x, marks);
      marks.add(
          new PageMark.Words(x + size * 1.5, size * 1.05, size, false, INK, lines.getFirst()));
      x += wide + size;
      for (var more : lines.subList(1, lines.size())) {
        rows.add(new Row(size * 1.4, List.copyOf(marks), false));
        marks.clear();
        marks.add(new PageMark.Words(size * 1.5, size * 1.05, size, false, INK, more));
        x = width;
      }
    }
    if (!marks.isEmpty()) {
      rows.add(new Row(size * 1.5, List.copyOf(marks), false));
    }
  }

  private void swatch(MapWords.Entry entry, double x, List<PageMark> marks) {
    double side = size * 1.1;
    double y = size * 0.12;
    if (!entry.hatched()) {
      marks.add(new PageMark.Box(x, y, side, side, EDGE, false));
      double rim = size * 0.06;
      marks.add(
          new PageMark.Box(x + rim, y + rim, side - 2 * rim, side - 2 * rim, entry.rgb(), false));
    } else {
      marks.add(new PageMark.Box(x, y, side, side, entry.rgb(), true));
    }
  }
}
