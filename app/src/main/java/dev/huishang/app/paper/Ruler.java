package dev.huishang.app.paper;

import dev.huishang.map.PageInk;
import java.util.ArrayList;
import java.util.List;

/// Measures words in the shipped font and breaks them into lines.
final class Ruler {
  private final PageInk ink;

  Ruler(PageInk ink) {
    this.ink = ink;
  }

  /// Points.
  double width(String text, double size, boolean strong) {
    return ink.width(text, strong) * size;
  }

  /// What the font has no sign for is shown as 〓, never a failure of the page.
  String printable(String text) {
    var all = new StringBuilder();
    text.codePoints().forEach(c -> all.append(ink.has(c) ? Character.toString(c) : "〓"));
    return all.toString();
  }

  /// Lines no wider than this; broken at a blank where the line has one in its second half.
  List<String> lines(String text, double size, boolean strong, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (int c : printable(text).codePoints().toArray()) {
      line.appendCodePoint(c);
      if (width(line.toString(), size, strong) > width && line.length() > 1) {
        int end = Character.charCount(c);
        int blank = line.lastIndexOf(" ");
        int cut = blank > line.length() / 2 ? blank + 1 : line.length() - end;
        lines.add(line.substring(0, cut).stripTrailing());
        line.delete(0, cut);
      }
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
