package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;
import java.util.List;

/// Names, title and frame of the inset.
final class InsetLettering {
  private final List<PlaceNames.Name> names;
  private final TextSprites text;
  private final View view;
  private final MapStyle.Palette colour;
  private final String language;

  InsetLettering(
      List<PlaceNames.Name> names, TextSprites text, View view, MapStyle style, String language) {
    this.names = names;
    this.text = text;
    this.view = view;
    colour = style.palette;
    this.language = language;
  }

  void draw(Ink ink) {
    var free = new Free(view.width, view.height);
    var title =
        text.sprite(
            Words.inset(language), Face.of(view.dp(13), true, colour.strongText(), colour.halo()));
    int left = view.width - title.width() - Math.round(view.dp(4));
    int middle = view.height - Math.round(view.dp(12));
    title.draw(ink, left, middle);
    free.reserve(left, view.height - Math.round(view.dp(24)), view.width, view.height);
    for (var name : names) {
      if (name.kind().equals("island") && name.lat() < 22 && view.height > view.dp(140)) {
        name(ink, free, name);
      }
    }
    float w = Math.max(1, view.dp(1));
    ink.rectangle(0, 0, view.width, w);
    ink.rectangle(0, view.height - w, view.width, w);
    ink.rectangle(0, 0, w, view.height);
    ink.rectangle(view.width - w, 0, w, view.height);
    ink.fill(colour.province(), 1);
  }

  private void name(Ink ink, Free free, PlaceNames.Name name) {
    var face = Face.of(view.dp(13), false, colour.text(), colour.halo());
    var sprite = text.sprite(name.in(language), face);
    int x = Math.round(view.x(name.lon()));
    int y = Math.round(view.y(name.lat()));
    int half = sprite.height() / 2 - 2;
    int middle = x - sprite.width() / 2;
    int[][] tries = {
      {x + 3, y}, {middle, y - 2 * half}, {middle, y + 2 * half}, {x - sprite.width() - 3, y}
    };
    for (int[] at : tries) {
      if (free.take(at[0], at[1] - half, at[0] + sprite.width(), at[1] + half)) {
        sprite.draw(ink, at[0], at[1]);
        return;
      }
    }
  }
}
