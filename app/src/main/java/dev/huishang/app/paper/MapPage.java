package dev.huishang.app.paper;

import java.util.ArrayList;
import java.util.List;

/// A laid out page: what stands on it, and the place of the map in whole pixels of 300 dpi.
///
/// @param marks in the order they are drawn; the map lies below them
record MapPage(PaperSize size, List<PageMark> marks, int left, int top, int wide, int high) {
  private static final double SMALL = 7;
  private static final int WARN = 0xA35200;

  MapPage {
    marks = List.copyOf(marks);
  }

  /// The same with a line in the margin below the foot; it is drawn after the map.
  MapPage saying(String text) {
    if (text.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(marks);
    double y = size.height() - PageLayout.MARGIN + SMALL * 1.6;
    all.add(new PageMark.Words(PageLayout.MARGIN, y, SMALL, true, WARN, text));
    return new MapPage(size, all, left, top, wide, high);
  }
}
