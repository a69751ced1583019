package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every map carries at its lower left: scale bar, source, approval number, markings.
final class Furniture {
  /// What is printed.
  ///
  /// @param language zh or en
  /// @param approval 审图号, or null where none is configured
  /// @param markings 模拟数据, 演练, a classification
  record Notice(String language, @Nullable String approval, List<String> markings) {}

  private static final double SIZE = 13;
  private final TextSprites text;
  private final View view;
  private final MapStyle.Palette colour;
  private final Notice notice;

  Furniture(TextSprites text, View view, MapStyle style, Notice notice) {
    this.text = text;
    this.view = view;
    colour = style.palette;
    this.notice = notice;
  }

  /// The strip as a picture of its own, anchored at its lower left corner. Where it would reach the
  /// inset, scale and markings stand in a row above: neither they nor the approval are ever
  /// covered.
  ///
  /// @param room free width in device pixels
  Sprite strip(int room) {
    var bar = bar();
    var words =
        text.sprite(
            Words.source(notice.language())
                + "   "
                + Words.approval(notice.language(), notice.approval()),
            Face.of(view.dp(SIZE), false, colour.text(), -1));
    var chips =
        notice.markings().stream()
            .map(m -> text.sprite(m, Face.of(view.dp(SIZE), true, colour.marking(), -1)))
            .toList();
    int gap = Math.round(view.dp(10));
    int h = Math.round(view.dp(26));
    int marks = chips.stream().mapToInt(chip -> chip.width() + gap).sum();
    int one = gap + bar.width() + gap + words.width() + gap + marks;
    boolean above = one > room;
    int w = above ? Math.max(words.width() + 2 * gap, gap + bar.width() + gap + marks) : one;
    int rows = above ? 2 : 1;
    var ink = Ink.sheer(w, h * rows);
    ink.rectangle(0, 0, w, h * rows);
    ink.fill(colour.panel(), 0.94f);
    bar.draw(ink, gap, h / 2);
    int x = gap + bar.width() + gap;
    words.draw(ink, above ? gap : x, h * rows - h / 2);
    x += above ? 0 : words.width() + gap;
    for (var chip : chips) {
      chip.draw(ink, x, h / 2);
      x += chip.width() + gap;
    }
    return Sprite.of(ink, 0, h * rows);
  }

  /// A round distance at the middle latitude, with its figure.
  private Sprite bar() {
    double metresPerPixel =
        40_075_016.7
            * Math.cos(Math.toRadians(view.camera.lat()))
            / (view.camera.worldSize() * view.scale);
    int metres = 1;
    for (int step = 1; step <= 1_000_000; step *= 10) {
      for (int m : new int[] {step, step * 2, step * 5}) {
        metres = m / metresPerPixel <= view.dp(110) ? m : metres;
      }
    }
    int length = (int) Math.round(metres / metresPerPixel);
    var figure =
        text.sprite(
            Words.distance(notice.language(), metres),
            Face.of(view.dp(SIZE), false, colour.text(), -1));
    int h = Math.round(view.dp(20));
    int gap = Math.round(view.dp(6));
    var ink = Ink.sheer(length + gap + figure.width(), h);
    float w = view.dp(1.5);
    float base = h * 0.62f;
    ink.rectangle(0, base, length, w);
    ink.rectangle(0, base - view.dp(5), w, view.dp(5));
    ink.rectangle(length - w, base - view.dp(5), w, view.dp(5));
    ink.fill(colour.strongText(), 1);
    figure.draw(ink, length + gap, h / 2);
    return Sprite.of(ink, 0, h / 2);
  }
}
