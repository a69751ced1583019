package dev.huishang.map;

import dev.huishang.map.DrawingLayer.Stand;
import dev.huishang.map.TextSprites.Face;
import java.util.ArrayList;
import java.util.List;

/// Places marks with their words and the figures of points over a finished map.
final class MarkDrawing {
  /// Zoom from which points carry their figures.
  static final double FIGURES_FROM = 8;

  private final View view;
  private final MapStyle style;
  private final MarkSprites marks;
  private final TextSprites text;
  private final Free free;
  private final Letters letters;

  /// What is drawn at each side beyond the window.
  private final int beyond;

  MarkDrawing(
      View view,
      int beyond,
      MapStyle style,
      MarkSprites marks,
      TextSprites text,
      Free free,
      Letters letters) {
    this.view = view;
    this.beyond = beyond;
    this.style = style;
    this.marks = marks;
    this.text = text;
    this.free = free;
    this.letters = letters;
  }

  /// From zoom 8 each point carries its figure, where there is room.
  void figures(StationPicture picture) {
    if (view.camera.zoom() < FIGURES_FROM) {
      return;
    }
    var face = Face.of(view.dp(13), true, style.palette.strongText(), style.palette.halo());
    int r = Math.round(view.dp(Ground.radius(view.camera.zoom())));
    var seen = inSight(picture);
    for (int[] at : seen) {
      free.reserve(at[1] - r, at[2] - r, at[1] + r, at[2] + r);
    }
    for (int[] at : seen) {
      var figure = picture.figure(at[0]);
      if (!figure.isEmpty()) {
        beside(text.sprite(figure, face), at[1], at[2], r);
      }
    }
  }

  /// Index and place of every point inside the picture.
  private List<int[]> inSight(StationPicture picture) {
    var seen = new ArrayList<int[]>();
    double[] frame = view.frame();
    double size = frame[0];
    var grid = picture.grid;
    var runs =
        grid.runs(
            frame[1] / size,
            frame[2] / size,
            (frame[1] + view.width) / size,
            (frame[2] + view.height) / size);
    for (int k = 0; k < runs.length; k += 2) {
      for (int i = runs[k]; i < runs[k + 1]; i++) {
        int x = (int) (Math.rint(grid.x[i] * size) - frame[1]);
        int y = (int) (Math.rint(grid.y[i] * size) - frame[2]);
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
        letters.put(word, at[0], at[1]);
        return;
      }
    }
  }

  void marks(MarkLayer layer) {
    var face = Face.of(view.dp(15), true, style.palette.strongText(), style.palette.halo());
    for (var mark : layer.marks()) {
      var look = new StationPicture.Style(mark.shape(), MarkLook.FRESH, mark.rgb(), 0);
      int x = Math.round(view.x(mark.lon()));
      int y = Math.round(view.y(mark.lat()));
      int r = Math.round(view.dp(9));
      letters.put(marks.sprite(look, r, style), x, y);
      free.reserve(x - r, y - r, x + r, y + r);
      word(mark.label(), x, y, r + r / 3, face);
    }
  }

  /// The words of drawings; those in sight only.
  void words(DrawingLayer layer) {
    for (var word : layer.words()) {
      int x = Math.round(view.x(word.lon()));
      int y = Math.round(view.y(word.lat()));
      if (x < 0 || x > view.width || y < 0 || y > view.height) {
        continue;
      }
      int rgb = DrawingInk.colour(word.tone(), style);
      var sprite = text.sprite(word.text(), Face.of(view.dp(15), true, rgb, style.palette.halo()));
      int left = x - sprite.width() / 2;
      int middle = word.stand() == Stand.ABOVE ? y - sprite.height() : y;
      if (!take(sprite, left, middle) && word.stand() == Stand.ALWAYS) {
        letters.put(sprite, left, middle);
      }
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
      letters.put(sprite, left, middle);
    }
    return room;
  }
}
