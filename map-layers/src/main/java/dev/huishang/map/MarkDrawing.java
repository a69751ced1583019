package dev.huishang.map;

import dev.huishang.map.TextSprites.Face;
import java.util.ArrayList;
import java.util.List;

/// Draws points and marks over a finished base map.
final class MarkDrawing {
  private final View view;
  private final MapStyle style;
  private final Ink ink;
  private final MarkSprites marks;
  private final TextSprites text;
  private final Free free;

  /// What is drawn at each side beyond the window.
  private final int beyond;

  MarkDrawing(
      View view,
      int beyond,
      MapStyle style,
      Ink ink,
      MarkSprites marks,
      TextSprites text,
      Free free) {
    this.view = view;
    this.beyond = beyond;
    this.style = style;
    this.ink = ink;
    this.marks = marks;
    this.text = text;
    this.free = free;
  }

  /// Radius of a point at a zoom, logical pixels.
  static double radius(double zoom) {
    return zoom < 4 ? 2.2 : Math.min(8, 2.6 + (zoom - 4) * 1.05);
  }

  void stations(StationPicture picture) {
    var sprites = new Sprite[picture.styles.length];
    for (int i = 0; i < sprites.length; i++) {
      float r = view.dp(radius(view.camera.zoom()));
      sprites[i] = marks.sprite(picture.styles[i], r, style);
    }
    double[] frame = view.frame();
    var runs = picture.runs(view.west / 1e5, view.south / 1e5, view.east / 1e5, view.north / 1e5);
    for (int r = 0; r < runs.length; r += 2) {
      for (int i = runs[r]; i < runs[r + 1]; i++) {
        int px = (int) Math.rint(picture.x[i] * frame[0] - frame[1]);
        int py = (int) Math.rint(picture.y[i] * frame[0] - frame[2]);
        sprites[picture.style[i]].draw(ink, px, py);
      }
    }
  }

  /// From zoom 8 each point carries its figure, where there is room.
  void figures(StationPicture picture) {
    if (view.camera.zoom() < 8) {
      return;
    }
    var face = Face.of(view.dp(13), true, style.palette.strongText(), style.palette.halo());
    int r = Math.round(view.dp(radius(view.camera.zoom())));
    var seen = inSight(picture);
    for (int[] at : seen) {
      free.reserve(at[1] - r, at[2] - r, at[1] + r, at[2] + r);
    }
    for (int[] at : seen) {
      var figure = picture.figures[at[0]];
      if (figure != null) {
        beside(text.sprite(figure, face), at[1], at[2], r);
      }
    }
  }

  /// Index and place of every point inside the picture.
  private List<int[]> inSight(StationPicture picture) {
    var seen = new ArrayList<int[]>();
    double[] frame = view.frame();
    var runs = picture.runs(view.west / 1e5, view.south / 1e5, view.east / 1e5, view.north / 1e5);
    for (int k = 0; k < runs.length; k += 2) {
      for (int i = runs[k]; i < runs[k + 1]; i++) {
        int x = (int) Math.rint(picture.x[i] * frame[0] - frame[1]);
        int y = (int) Math.rint(picture.y[i] * frame[0] - frame[2]);
        if (x > 0 && x < view.width && y > 0 && y < view.height) {
          seen.add(new int[] {i, x, y});
        }
      }
    }
    return seen;
  }

  private void beside(Sprite word, int x, int y, int r) {
    int half = word.height() / 2 - 2;
    int middle = x - word.width() / 2;
    int[][] tries = {
      {x + r, y}, {x - r - word.width(), y}, {middle, y + r + half}, {middle, y - r - half}
    };
    for (int[] at : tries) {
      if (free.take(at[0], at[1] - half, at[0] + word.width(), at[1] + half)) {
        word.draw(ink, at[0], at[1]);
        return;
      }
    }
  }

  void marks(MarkLayer layer) {
    var face = Face.of(view.dp(15), true, style.palette.strongText(), style.palette.halo());
    for (var mark : layer.marks()) {
      var look = new StationPicture.Style(mark.shape(), MarkLook.FRESH, mark.rgb());
      int x = Math.round(view.x(mark.lon()));
      int y = Math.round(view.y(mark.lat()));
      int r = Math.round(view.dp(9));
      marks.sprite(look, r, style).draw(ink, x, y);
      free.reserve(x - r, y - r, x + r, y + r);
      word(mark.label(), x, y, r + r / 3, face);
    }
  }

  /// Right of the mark, or where the window would cut it there left, below or above.
  private void word(String word, int x, int y, int off, Face face) {
    if (word.isEmpty()) {
      return;
    }
    var sprite = text.sprite(word, face);
    int w = sprite.width();
    int down = off + sprite.height() / 2;
    int[][] tries = {{x + off, y}, {x - off - w, y}, {x - w / 2, y + down}, {x - w / 2, y - down}};
    for (int[] at : tries) {
      boolean seen = at[0] >= beyond && at[0] + w <= view.width - beyond;
      if (seen && take(sprite, at[0], at[1])) {
        return;
      }
    }
    take(sprite, x + off, y);
  }

  private boolean take(Sprite sprite, int left, int middle) {
    int top = middle - sprite.anchorY();
    boolean room = free.take(left, top, left + sprite.width(), top + sprite.height());
    if (room) {
      sprite.draw(ink, left, middle);
    }
    return room;
  }

  void path(PathLayer path) {
    float half = view.dp(path.width() / 2);
    int n = path.lon().length;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      float x0 = view.x(path.lon()[i]);
      float y0 = view.y(path.lat()[i]);
      if (path.filled()) {
        ink.edge(x0, y0, view.x(path.lon()[j]), view.y(path.lat()[j]));
      } else if (j > 0) {
        ink.stroke(x0, y0, view.x(path.lon()[j]), view.y(path.lat()[j]), half);
        ink.square(x0, y0, half * 0.75f);
      }
    }
    ink.fill(path.rgb(), path.filled() ? 0.3f : 1);
  }
}
