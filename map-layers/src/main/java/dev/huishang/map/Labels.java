package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Letters the map: names in order of weight, each only where it covers no other.
final class Labels {
  private static final Set<String> MUNICIPAL = Set.of("11", "12", "31", "50", "81", "82");
  private static final String TAIWAN = "710000";
  private final BaseMap map;
  private final List<PlaceNames.Name> names;
  private final TextSprites text;
  private final View view;
  private final MapStyle.Palette colour;
  private final String language;
  private final Letters letters;
  private final Free free;
  private final double zoom;

  Labels(
      BaseMap map,
      List<PlaceNames.Name> names,
      TextSprites text,
      View view,
      MapStyle style,
      String language,
      Letters letters,
      Free free) {
    this.map = map;
    this.names = names;
    this.text = text;
    this.view = view;
    colour = style.palette;
    this.language = language;
    this.letters = letters;
    this.free = free;
    zoom = view.camera.zoom();
  }

  /// Names that come before the figures of stations.
  void first() {
    keepClear();
    named("island", face(13, false, colour.strongText(), 0), true);
    taiwan();
    divisions(1, zoom >= 3.4 && zoom < 7.4, provinces());
    named("sea", face(15, false, colour.waterText(), 0.15), false);
    divisions(2, zoom >= 5.7 && zoom < 10, cities());
  }

  private Face provinces() {
    return face(zoom < 4.4 ? 13 : 15, true, colour.text(), 0.06);
  }

  /// 台湾省 takes its name before any other, on the island or, on a small map, in the sea beside it.
  private void taiwan() {
    for (var region : map.regions()) {
      boolean here = region.adcode().equals(TAIWAN) && inView(region.lon(), region.lat());
      if (here && zoom >= 3 && zoom < 7.4) {
        var name = language.equals("en") ? region.nameEn() : Words.brief(region, zoom);
        var sprite = text.sprite(name, provinces());
        int w = sprite.width();
        int h = sprite.height();
        int[][] near = {{-w / 2, 0}, {-w / 2, h * 2 / 3}, {h / 2, 0}, {-w / 2, h}};
        int[][] far = {{-w, h}, {-w - h / 2, h}};
        float x = view.x(region.lon());
        float y = view.y(region.lat());
        if (!first(sprite, near, x, y) && !stacked(name, x, y)) {
          first(sprite, far, x, y);
        }
      }
    }
  }

  /// A name of two words in two lines, on its place or right or left of it: a small map has that
  /// room nearer than the room for one line.
  private boolean stacked(String name, float x, float y) {
    var words = name.split(" ", 2);
    if (words.length < 2) {
      return false;
    }
    var upper = text.sprite(words[0], provinces());
    var lower = text.sprite(words[1], provinces());
    int w = Math.max(upper.width(), lower.width());
    int h = upper.height();
    for (int left : new int[] {-w / 2, h / 2, -w - h / 2}) {
      int at = Math.round(x) + left;
      int top = Math.round(y) - h;
      if (free.take(at, top, at + w, top + 2 * h)) {
        letters.put(upper, at + (w - upper.width()) / 2, top + h / 2);
        letters.put(lower, at + (w - lower.width()) / 2, top + h + h / 2);
        return true;
      }
    }
    return false;
  }

  /// No name may stand on a dash, on 钓鱼岛 or on 赤尾屿.
  private void keepClear() {
    for (var boundary : map.boundaries) {
      if (boundary.kind() == BaseMap.BoundaryClass.SOUTH_CHINA_SEA_DASH) {
        along(boundary.line(), 8);
      }
    }
    for (var border : map.borders) {
      if (border.level() == 0 && Islets.diaoyu(border.line())) {
        along(border.line(), 2);
      }
    }
  }

  private void along(Line line, int steps) {
    int r = Math.round(view.dp(3));
    for (int i = 0; i <= steps && view.sees(line); i++) {
      double at = i * (line.x().length - 1) / (double) steps;
      int k = Math.min((int) at, line.x().length - 2);
      double part = at - k;
      int lon = (int) (line.x()[k] + (line.x()[k + 1] - line.x()[k]) * part);
      int lat = (int) (line.y()[k] + (line.y()[k + 1] - line.y()[k]) * part);
      clear(view.px(lon), view.py(lat), r);
    }
  }

  private void clear(float x, float y, int r) {
    free.reserve(Math.round(x) - r, Math.round(y) - r, Math.round(x) + r, Math.round(y) + r);
  }

  /// Names for which there is room after the figures.
  void rest() {
    named("lake", face(13, false, colour.waterText(), 0), false);
    rivers(face(13, false, colour.waterText(), 0));
    divisions(3, zoom >= 7.5, face(zoom < 9 ? 13 : 14, false, colour.text(), 0));
    named("abroad", face(14, false, colour.waterText(), 0.08), false);
  }

  private Face face(double size, boolean bold, int rgb, double spacing) {
    float wide = language.equals("en") ? 0.02f : (float) spacing;
    return new Face(view.dp(size), bold, rgb, colour.halo(), wide);
  }

  private Face cities() {
    return zoom < 7
        ? face(13, false, colour.text(), 0)
        : face(16, true, zoom < 8 ? colour.text() : colour.strongText(), 0.04);
  }

  private void divisions(int level, boolean shown, Face face) {
    if (!shown) {
      return;
    }
    for (var region : map.regions()) {
      boolean here = inView(region.lon(), region.lat());
      if (here && rank(region) == level && !(level == 1 && region.adcode().equals(TAIWAN))) {
        var name = language.equals("en") ? region.nameEn() : Words.brief(region, zoom);
        float x = view.x(region.lon());
        float y = view.y(region.lat());
        boolean stands = centred(name, x, y, face);
        if (!stands
            && level <= 2
            && region.level() == 1) { // a province is never left without its name for want of room
          below(name, x, y, face);
        }
      }
    }
  }

  /// What a division is lettered as: a municipality or special region turns into a city close by, a
  /// city directly below its province is a city.
  private int rank(Region region) {
    boolean direct = region.level() == 3 && region.parent().endsWith("0000");
    if (direct && region.name().endsWith("市")) {
      return 2;
    }
    boolean alone = region.level() == 1 && MUNICIPAL.contains(region.adcode().substring(0, 2));
    return alone && zoom >= 7.4 ? 2 : region.level();
  }

  private boolean inView(double lon, double lat) {
    return lon * 1e5 > view.west
        && lon * 1e5 < view.east
        && lat * 1e5 > view.south
        && lat * 1e5 < view.north;
  }

  private void named(String kind, Face face, boolean beside) {
    for (var name : names) {
      if (name.kind().equals(kind) && name.at(zoom) && inView(name.lon(), name.lat())) {
        float x = view.x(name.lon());
        float y = view.y(name.lat());
        if (beside) {
          besides(name.in(language), x, y, face);
        } else {
          centred(name.in(language), x, y, face);
        }
      }
    }
  }

  /// A river is lettered once, at the part of it nearest to the middle of the picture.
  private void rivers(Face face) {
    Set<String> done = new HashSet<>();
    for (var name : names) {
      if (!name.kind().equals("river") || !name.at(zoom) || !done.add(name.zh())) {
        continue;
      }
      int[] best = {0, 0};
      double least = Double.MAX_VALUE;
      for (var river : map.rivers) {
        if (!river.name().equals(name.zh()) || !view.sees(river.line())) {
          continue;
        }
        for (int i = 2; i < river.line().x().length; i += 3) {
          float x = view.px(river.line().x()[i]);
          float y = view.py(river.line().y()[i]);
          double d = Math.hypot(x - view.width / 2.0, (y - view.height / 2.0) * 1.6);
          if (d < least) {
            least = d;
            best = new int[] {Math.round(x), Math.round(y)};
          }
        }
      }
      if (least < view.width) {
        centred(name.in(language), best[0], best[1] - view.dp(8), face);
      }
    }
  }

  private boolean centred(String word, float x, float y, Face face) {
    var sprite = text.sprite(word, face);
    return put(sprite, Math.round(x) - sprite.width() / 2, Math.round(y));
  }

  private void below(String word, float x, float y, Face face) {
    var sprite = text.sprite(word, face);
    int w = sprite.width();
    int h = sprite.height();
    int[][] tries = {
      {-w / 2, h * 2 / 3}, {-w, h / 3}, {0, h / 3}, {-w, h * 2 / 3}, {0, -h / 2}, {-w / 2, -h}
    };
    first(sprite, tries, x, y);
  }

  /// Puts it at the first of these places, from its own, that is free.
  private boolean first(Sprite sprite, int[][] tries, float x, float y) {
    for (int[] at : tries) {
      if (put(sprite, Math.round(x) + at[0], Math.round(y) + at[1])) {
        return true;
      }
    }
    return false;
  }

  /// Right of its place, or left, below, above where that is taken, then the same a little farther
  /// off: an islet beside the place takes the nearest room.
  private void besides(String word, float x, float y, Face face) {
    var sprite = text.sprite(word, face);
    int w = sprite.width();
    for (int step = 1; step <= 6; step++) {
      int gap = Math.round(view.dp(4 * step));
      int down = sprite.height() / 2 + gap;
      int[][] tries = {{gap, 0}, {-gap - w, 0}, {-w / 2, down}, {-w / 2, -down}};
      if (first(sprite, tries, x, y)) {
        return;
      }
    }
  }

  private boolean put(Sprite sprite, int left, int middle) {
    int top = middle - sprite.anchorY();
    int slack = Math.round(view.dp(1));
    boolean room =
        free.take(
            left - slack,
            top + slack,
            left + sprite.width() + slack,
            top + sprite.height() - slack);
    if (room) {
      letters.put(sprite, left, middle);
    }
    return room;
  }
}
