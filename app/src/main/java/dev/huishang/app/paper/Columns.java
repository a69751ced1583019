package dev.huishang.app.paper;

import dev.huishang.app.paper.LegendRows.Row;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

/// Fills columns with rows, one after the other.
///
/// @param count columns beside each other
/// @param width points of each
/// @param height points of each
/// @param gap points between two
record Columns(int count, double width, double height, double gap) {
  /// Rows that have their place, and how many have none.
  record Filled(List<PageMark> marks, int left, double used) {}

  double whole() {
    return count * width + (count - 1) * gap;
  }

  Filled fill(List<Row> rows) {
    var marks = new ArrayList<PageMark>();
    int column = 0;
    double y = 0;
    double used = 0;
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      double need =
          row.height() + (row.bound() && i + 1 < rows.size() ? rows.get(i + 1).height() : 0);
      if (row.marks().isEmpty() && (y == 0 || y + need > height)) {
        continue; // no gap at either end of a column
      }
      if (y + need > height) {
        column++;
        y = 0;
        if (column == count) {
          return new Filled(
              marks, (int) rows.stream().skip(i).filter(r -> !r.marks().isEmpty()).count(), height);
        }
      }
      for (var mark : row.marks()) {
        marks.add(mark.moved(column * (width + gap), y));
      }
      y += row.height();
      used = Math.max(used, y);
    }
    return new Filled(marks, 0, used);
  }

  /// As much as has room, and a line saying how much has not.
  Filled most(List<Row> rows, Ruler ruler, double size, String rest) {
    var room = new Columns(count, width, height - size * 1.6, gap).fill(rows);
    var marks = new ArrayList<>(room.marks());
    var said = ruler.printable(MessageFormat.format(rest, room.left()));
    marks.add(new PageMark.Words(0, height - size * 0.3, size, true, 0xA35200, said));
    return new Filled(marks, room.left(), height);
  }
}
