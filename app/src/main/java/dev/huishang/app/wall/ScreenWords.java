package dev.huishang.app.wall;

import dev.huishang.app.shell.Texts;
import java.util.Locale;

/// A screen and its pages in words.
record ScreenWords(Texts texts) {
  /// Size in device pixels, scale and place.
  String facts(ScreenPlace s) {
    return size(s) + " · " + place(s);
  }

  String size(ScreenPlace s) {
    return texts.get("walls.size", px(s.width() * s.scale()), px(s.height() * s.scale()));
  }

  /// What the room calls it; one that is missing has no number, for another may have it now.
  String name(Spot spot) {
    return spot.state() == Spot.State.MISSING
        ? texts.get("walls.screen-missing")
        : texts.get("walls.screen", spot.number());
  }

  /// Scale and place on the desktop.
  String place(ScreenPlace s) {
    return texts.get("walls.place", px(s.scale() * 100), px(s.x()), px(s.y()));
  }

  String page(PageDraft page) {
    var part =
        page.part().isEmpty()
            ? texts.get("walls.part.none")
            : texts.get("walls.part." + page.part());
    return texts.get("walls.page", part, page.seconds());
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
