package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every map carries at its lower left: scale bar, source, approval number, markings.
final class Furniture {
  /// What is printed.
  ///
  /// @param language zh or en
  /// @param approval 审图号, or null where none is configured
  /// @param markings 模拟数据, 演练, a classification
  /// @param base raster base map below, or null
  record Notice(
      String language,
      @Nullable String approval,
      List<String> markings,
      @Nullable RasterInfo base) {
    Notice(String language, @Nullable String approval, List<String> markings) {
      this(language, approval, markings, null);
    }

    /// The same in another language.
    Notice in(String other) {
      return new Notice(other, approval, markings, base);
    }

    /// The same with this approval number, or none.
    Notice approved(@Nullable String number) {
      return new Notice(language, number, markings, base);
    }

    /// The same with these markings.
    Notice marked(List<String> words) {
      return new Notice(language, approval, List.copyOf(words), base);
    }

    /// The same over another base map.
    Notice over(@Nullable RasterInfo other) {
      return new Notice(language, approval, markings, other);
    }
  }

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
  /// inset, scale and markings stand in a row above, and where that is not enough source and
  /// approval in rows of their own: neither they nor the markings are ever covered.
  ///
  /// @param room free width in device pixels
  Sprite strip(int room) {
    var words =
        List.of(
            Words.source(notice.language(), notice.base()),
            Words.approval(notice.language(), notice.base(), notice.approval()));
    var first = new ArrayList<Sprite>(List.of(bar()));
    var chips =
        notice.markings().stream()
            .map(m -> text.sprite(m, Face.of(view.dp(SIZE), true, colour.marking(), -1)))
            .toList();
    var line = word(String.join("   ", words));
    first.addAll(chips);
    var one = new ArrayList<Sprite>(first);
    one.add(1, line);
    if (width(one) <= room) {
      return strip(List.of(one));
    }
    return width(List.of(line)) <= room
        ? strip(List.of(first, List.of(line)))
        : strip(List.of(first, List.of(word(words.getFirst())), List.of(word(words.getLast()))));
  }

  private Sprite word(String words) {
    return text.sprite(words, Face.of(view.dp(SIZE), false, colour.text(), -1));
  }

  private int gap() {
    return Math.round(view.dp(10));
  }

  private int width(List<Sprite> row) {
    return gap() + row.stream().mapToInt(s -> s.width() + gap()).sum();
  }

  private Sprite strip(List<List<Sprite>> rows) {
    int h = Math.round(view.dp(26));
    int w = rows.stream().mapToInt(this::width).max().orElse(0);
    var ink = Ink.sheer(w, h * rows.size());
    ink.rectangle(0, 0, w, h * rows.size());
    ink.fill(colour.panel(), 0.94f);
    for (int i = 0; i < rows.size(); i++) {
      int x = gap();
      for (var sprite : rows.get(i)) {
        sprite.draw(ink, x, h * i + h / 2);
        x += sprite.width() + gap();
      }
    }
    return Sprite.of(ink, 0, h * rows.size());
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
