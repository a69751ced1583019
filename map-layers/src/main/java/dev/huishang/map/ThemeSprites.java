package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;
import java.util.LinkedHashMap;
import java.util.Map;

/// Discs and arrows drawn once and kept. Used by one lane at a time.
final class ThemeSprites {
  private static final int KEPT = 2_000;

  /// Arrows are kept by steps of 10 degrees and 2 m/s.
  private static final int TURN = 10;

  private static final int SPEED = 2;
  private final BaseMap map;
  private final TextSprites text;
  private final Map<Object, Sprite> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Sprite> eldest) {
          return size() > KEPT;
        }
      };

  private record Disc(int rgb, int severity, int count, float r, double scale, MapStyle style) {}

  private record Arrow(int turn, int speed, boolean calm, double scale, MapStyle style) {}

  ThemeSprites(BaseMap map, TextSprites text) {
    this.map = map;
    this.text = text;
  }

  /// Where the words of a zone stand: the label point of its division, or the middle of its rings.
  double[] middle(ZoneLayer.Zone zone) {
    for (var code : zone.codes()) {
      var region = map.region(code);
      if (region != null) {
        return new double[] {region.lon(), region.lat()};
      }
    }
    if (zone.rings().isEmpty()) {
      return new double[0];
    }
    double lon = 0;
    double lat = 0;
    var ring = zone.rings().getFirst();
    for (int i = 0; i < ring[0].length; i++) {
      lon += ring[0][i] / ring[0].length;
      lat += ring[1][i] / ring[0].length;
    }
    return new double[] {lon, lat};
  }

  /// A disc with a number, and pips for its severity at most six.
  Sprite cluster(int rgb, int severity, int count, float r, double scale, MapStyle style) {
    return kept.computeIfAbsent(
        new Disc(rgb, severity, count, r, scale, style), key -> disc((Disc) key));
  }

  private Sprite disc(Disc d) {
    float pip = (float) (2.2 * d.scale);
    int half = (int) Math.ceil(d.r + 2 * d.scale);
    int height = half * 2 + 1 + (d.severity > 0 ? (int) Math.ceil(pip * 3.2f) : 0);
    var ink = Ink.sheer(half * 2 + 1, height);
    float c = half + 0.5f;
    ink.circle(c, c, d.r + (float) (1.4 * d.scale));
    ink.fill(d.style.palette.strongText(), 0.9f);
    ink.circle(c, c, d.r);
    ink.fill(d.rgb, 1);
    int pips = Math.min(6, d.severity);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < pips; i++) {
        float x = c + (i - (pips - 1) / 2f) * pip * 2.3f;
        ink.circle(x, height - pip * 1.4f, pass == 0 ? pip + (float) d.scale * 0.8f : pip * 0.9f);
      }
      ink.fill(pass == 0 ? d.style.palette.halo() : d.style.palette.strongText(), 1);
    }
    boolean bright = MarkSprites.contrast(d.rgb, 0x000000) > MarkSprites.contrast(d.rgb, 0xFFFFFF);
    int figure = bright ? 0x000000 : 0xFFFFFF;
    var word = text.sprite(String.valueOf(d.count), Face.of(13 * d.scale, true, figure, -1));
    word.draw(ink, half - word.width() / 2, half);
    return Sprite.of(ink, half, half);
  }

  /// An arrow whose middle stands at the place.
  Sprite wind(WindLayer.Wind wind, double calm, double scale, MapStyle style) {
    boolean still = wind.speed() < calm;
    int turn = still ? 0 : Math.floorMod(Math.round((float) wind.from() / TURN), 360 / TURN);
    int speed = still ? 0 : Math.min(15, (int) (wind.speed() / SPEED));
    return kept.computeIfAbsent(
        new Arrow(turn, speed, still, scale, style), key -> arrow((Arrow) key));
  }

  private static Sprite arrow(Arrow a) {
    float length = (float) ((13 + a.speed * 2.2) * a.scale);
    int half = (int) Math.ceil(length / 2 + 5 * a.scale);
    var ink = Ink.sheer(half * 2 + 1, half * 2 + 1);
    float c = half + 0.5f;
    for (int pass = 0; pass < 2; pass++) {
      float rim = pass == 0 ? (float) (1.3 * a.scale) : 0;
      if (a.calm) {
        ring(ink, c, (float) (4 * a.scale), (float) (0.8 * a.scale) + rim);
      } else {
        double to = Math.toRadians(a.turn * TURN + 180.0);
        shaft(ink, c, length / 2, to, (float) ((0.8 + a.speed * 0.06) * a.scale) + rim, a.scale);
      }
      ink.fill(pass == 0 ? a.style.palette.halo() : a.style.palette.strongText(), 1);
    }
    return Sprite.of(ink, half, half).trimmed();
  }

  private static void ring(Ink ink, float c, float r, float half) {
    for (int i = 0; i < 16; i++) {
      double a = 2 * Math.PI * i / 16;
      double b = 2 * Math.PI * (i + 1) / 16;
      ink.stroke(
          (float) (c + r * Math.cos(a)),
          (float) (c + r * Math.sin(a)),
          (float) (c + r * Math.cos(b)),
          (float) (c + r * Math.sin(b)),
          half);
    }
  }

  private static void shaft(Ink ink, float c, float reach, double to, float half, double scale) {
    float dx = (float) Math.sin(to);
    float dy = (float) -Math.cos(to);
    float x1 = c + dx * reach;
    float y1 = c + dy * reach;
    ink.stroke(c - dx * reach, c - dy * reach, x1, y1, half);
    float head = (float) (6 * scale);
    for (int side = -1; side <= 1; side += 2) {
      float bx = x1 - dx * head - dy * head * 0.55f * side;
      float by = y1 - dy * head + dx * head * 0.55f * side;
      ink.stroke(x1 + dx * half, y1 + dy * half, bx, by, half);
    }
  }
}
