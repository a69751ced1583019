package dev.huishang.app.paper;

import java.util.ArrayList;
import java.util.List;

/// Lays out a printed map: title, markings and times above, the map, its legends beside it on a
/// lying sheet and below it on a standing one, sources at the foot.
final class PageLayout {
  static final double MARGIN = 28;
  private static final double GAP = 9;
  private static final double TITLE = 15;
  private static final double SMALL = 8;
  private static final double FOOT = 7;
  private static final double HAIR = 0.4;
  private static final int INK = 0x14202F;
  private static final int SECOND = 0x4A5A70;
  private static final int LINE = 0x5A6A80;
  private static final int MARKED = 0xB3211A;

  /// Sizes of the words of legends, the first that fits.
  private static final double[] SIZES = {8, 7.4, 6.8, 6.2};

  private final PaperSize size;
  private final MapWords words;
  private final Ruler ruler;
  private final List<PageMark> marks = new ArrayList<>();
  private final double width;

  private PageLayout(PaperSize size, MapWords words, Ruler ruler) {
    this.size = size;
    this.words = words;
    this.ruler = ruler;
    width = size.width() - 2 * MARGIN;
  }

  static MapPage of(PaperSize size, MapWords words, Ruler ruler) {
    return new PageLayout(size, words, ruler).page();
  }

  private MapPage page() {
    double top = head() + 5;
    double bottom = foot() - 5;
    double right = MARGIN + width;
    if (!words.legends().isEmpty()) {
      if (size.landscape()) {
        right -= beside(top, bottom) + GAP;
      } else {
        bottom -= below(bottom, (bottom - top) * 0.45) + GAP;
      }
    }
    watermark();
    return framed(top, right, bottom);
  }

  private MapPage framed(double top, double right, double bottom) {
    int left = (int) Math.ceil(PaperSize.pixels(MARGIN));
    int up = (int) Math.ceil(PaperSize.pixels(top));
    int wide = (int) PaperSize.pixels(right) - left;
    int high = (int) PaperSize.pixels(bottom) - up;
    double x = PaperSize.points(left);
    double y = PaperSize.points(up);
    double w = PaperSize.points(wide);
    double h = PaperSize.points(high);
    marks.add(0, new PageMark.Box(x - HAIR, y - HAIR, w + 2 * HAIR, HAIR, LINE, false));
    marks.add(0, new PageMark.Box(x - HAIR, y + h, w + 2 * HAIR, HAIR, LINE, false));
    marks.add(0, new PageMark.Box(x - HAIR, y, HAIR, h, LINE, false));
    marks.add(0, new PageMark.Box(x + w, y, HAIR, h, LINE, false));
    return new MapPage(size, marks, left, up, wide, high);
  }

  /// @return where it ends
  private double head() {
    double y = MARGIN + TITLE;
    var marking = ruler.printable(String.join("  ", words.markings()));
    double marked = ruler.width(marking, 10, true);
    marks.add(new PageMark.Words(MARGIN + width - marked, y, 10, true, MARKED, marking));
    for (var line : ruler.lines(words.title(), TITLE, true, width - marked - GAP)) {
      marks.add(new PageMark.Words(MARGIN, y, TITLE, true, INK, line));
      y += TITLE * 1.3;
    }
    y += SMALL - TITLE * 1.3 + 6;
    for (var text : words.under()) {
      for (var line : ruler.lines(text, SMALL, false, width)) {
        marks.add(new PageMark.Words(MARGIN, y, SMALL, false, SECOND, line));
        y += SMALL * 1.4;
      }
    }
    return y - SMALL;
  }

  /// @return where it begins
  private double foot() {
    var lines =
        words.foot().stream().flatMap(t -> ruler.lines(t, FOOT, false, width).stream()).toList();
    double top = size.height() - MARGIN - lines.size() * FOOT * 1.35;
    double y = top + FOOT;
    for (var line : lines) {
      marks.add(new PageMark.Words(MARGIN, y, FOOT, false, SECOND, line));
      y += FOOT * 1.35;
    }
    return top;
  }

  /// @return points the legends take at the right
  private double beside(double top, double bottom) {
    double column = width * 0.19;
    for (int count = 1; count <= 3; count++) {
      for (double font : SIZES) {
        var columns = new Columns(count, column, bottom - top, GAP);
        var rows = new LegendRows(ruler, font, column).of(words.legends());
        var filled = columns.fill(rows);
        boolean last = count == 3 && font == SIZES[SIZES.length - 1];
        if (filled.left() == 0 || last) {
          put(
              filled.left() == 0
                  ? filled
                  : columns.most(rows, ruler, font, words.patterns().rest()),
              MARGIN + width - columns.whole(),
              top);
          return columns.whole();
        }
      }
    }
    throw new IllegalStateException("the last try is taken");
  }

  /// @return points the legends take below
  private double below(double bottom, double most) {
    int count = size.width() > 700 ? 5 : 3;
    double column = (width - (count - 1) * GAP) / count;
    for (double font : SIZES) {
      var rows = new LegendRows(ruler, font, column).of(words.legends());
      for (double height = font * 7; height <= most; height += font) {
        var filled = new Columns(count, column, height, GAP).fill(rows);
        if (filled.left() == 0) {
          put(filled, MARGIN, bottom - filled.used());
          return filled.used();
        }
      }
    }
    double font = SIZES[SIZES.length - 1];
    var rows = new LegendRows(ruler, font, column).of(words.legends());
    put(
        new Columns(count, column, most, GAP).most(rows, ruler, font, words.patterns().rest()),
        MARGIN,
        bottom - most);
    return most;
  }

  private void put(Columns.Filled filled, double x, double y) {
    filled.marks().forEach(mark -> marks.add(mark.moved(x, y)));
  }

  /// The markings once more, faint across the page: a copy of a part still says what it is.
  private void watermark() {
    var text = ruler.printable(String.join(" ", words.markings()));
    if (text.isBlank()) {
      return;
    }
    double turn = size.landscape() ? 28 : 48;
    double font = Math.min(size.width() / 12, size.width() * 0.8 / ruler.width(text, 1, true));
    double half = ruler.width(text, font, true) / 2;
    double x = size.width() / 2 - Math.cos(Math.toRadians(turn)) * half;
    double y = size.height() / 2 + Math.sin(Math.toRadians(turn)) * half;
    marks.add(new PageMark.Words(x, y, font, true, MARKED, text, turn, 0.08));
  }
}
