package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;
import java.util.List;

/// Puts clusters, words of courses and zones, values of isolines and arrows of wind over a map.
/// Each takes room before it is put: none ever stands on a name, and no name on it.
final class ThemeLetters {
  private final View view;
  private final MapStyle style;
  private final MarkSprites marks;
  private final TextSprites text;
  private final ThemeSprites sprites;
  private final Free free;
  private final Letters letters;

  ThemeLetters(
      View view,
      MapStyle style,
      MarkSprites marks,
      TextSprites text,
      ThemeSprites sprites,
      Free free,
      Letters letters) {
    this.view = view;
    this.style = style;
    this.marks = marks;
    this.text = text;
    this.sprites = sprites;
    this.free = free;
    this.letters = letters;
  }

  /// What is data and comes before names.
  void first(List<Layer> layers) {
    for (var layer : layers) {
      switch (layer) {
        case ClusterLayer(var picture) -> clusters(picture);
        case TrackLayer(var tracks) -> tracks.forEach(this::stops);
        case ZoneLayer(var zones) -> zones.forEach(this::zone);
        case StationLayer _, MarkLayer _, PathLayer _, WindLayer _, IsolineLayer _ -> {}
        case ChoroplethLayer _, HatchLayer _, SurfaceLayer _, HeatLayer _, DrawingLayer _ -> {}
      }
    }
  }

  /// What takes the room names have left.
  void last(List<Layer> layers) {
    for (var layer : layers) {
      if (layer instanceof IsolineLayer lines) {
        new IsolineLabels(view, style, text, free, letters).put(lines);
      }
    }
    for (var layer : layers) {
      if (layer instanceof WindLayer wind) {
        arrows(wind);
      }
    }
  }

  private void clusters(StationPicture picture) {
    double[] f = view.frame();
    var groups =
        Clusters.within(
            picture,
            view.camera.zoom(),
            f[1] / f[0],
            f[2] / f[0],
            (f[1] + view.width) / f[0],
            (f[2] + view.height) / f[0]);
    groups.sort((a, b) -> severity(picture, a) - severity(picture, b)); // the worst on top
    for (var group : groups) {
      int x = (int) Math.rint(group.x * f[0] - f[1]);
      int y = (int) Math.rint(group.y * f[0] - f[2]);
      var look = picture.styles[picture.style[group.worst]];
      float r = view.dp(Math.max(Clusters.radius(group), Ground.radius(view.camera.zoom())));
      var sprite =
          group.count == 1
              ? marks.sprite(look, r, style)
              : sprites.cluster(look.rgb(), look.severity(), group.count, r, view.scale, style);
      put(sprite, x, y);
    }
  }

  private static int severity(StationPicture picture, Clusters.Group group) {
    return Clusters.severity(picture, group.worst);
  }

  private void put(Sprite sprite, int x, int y) {
    int left = x - sprite.anchorX();
    int top = y - sprite.anchorY();
    letters.put(sprite, x, y);
    free.reserve(left, top, left + sprite.width(), top + sprite.height());
  }

  private void stops(TrackLayer.Track track) {
    var face = Face.of(view.dp(13), true, style.palette.strongText(), style.palette.halo());
    int r = Math.round(view.dp(6));
    for (var stop : track.stops()) {
      if (Sphere.isPlace(stop.lon(), stop.lat())) {
        int x = Math.round(view.x(stop.lon()));
        int y = Math.round(view.y(stop.lat()));
        var look = new StationPicture.Style(stop.shape(), MarkLook.FRESH, track.rgb(), 0);
        put(marks.sprite(look, r, style), x, y);
      }
    }
    for (var stop : track.stops()) { // no mark may stand on a word
      if (Sphere.isPlace(stop.lon(), stop.lat())) {
        int x = Math.round(view.x(stop.lon()));
        word(stop.label(), x, Math.round(view.y(stop.lat())), r + r / 2, face);
      }
    }
  }

  private void word(String word, int x, int y, int off, Face face) {
    if (word.isEmpty()) {
      return;
    }
    var sprite = text.sprite(word, face);
    int w = sprite.width();
    int down = off + sprite.height() / 2;
    int[][] tries = {{x + off, y}, {x - off - w, y}, {x - w / 2, y + down}, {x - w / 2, y - down}};
    for (int[] at : tries) {
      if (take(sprite, at[0], at[1])) {
        return;
      }
    }
  }

  private void zone(ZoneLayer.Zone zone) {
    double[] middle = sprites.middle(zone);
    if (!zone.label().isEmpty() && middle.length == 2) {
      var face = Face.of(view.dp(13), true, style.palette.strongText(), style.palette.halo());
      int off = Math.round(view.dp(14)); // the name of the division has the middle
      word(zone.label(), Math.round(view.x(middle[0])), Math.round(view.y(middle[1])), off, face);
    }
  }

  private boolean take(Sprite sprite, int left, int middle) {
    int top = middle - sprite.anchorY();
    boolean room = free.take(left, top, left + sprite.width(), top + sprite.height());
    if (room) {
      letters.put(sprite, left, middle);
    }
    return room;
  }

  private void arrows(WindLayer layer) {
    for (var wind : layer.winds()) {
      int x = Math.round(view.x(wind.lon()));
      int y = Math.round(view.y(wind.lat()));
      boolean seen = x > 0 && y > 0 && x < view.width && y < view.height;
      if (seen) {
        var sprite = sprites.wind(wind, layer.calm(), view.scale, style);
        int left = x - sprite.anchorX();
        int top = y - sprite.anchorY();
        int gap = Math.round(view.dp(5));
        if (free.take(
            left - gap, top - gap, left + sprite.width() + gap, top + sprite.height() + gap)) {
          letters.put(sprite, x, y);
        }
      }
    }
  }
}
