package dev.huishang.map;

import java.util.List;

/// Draws courses: a rim, then the line, fainter where it is older.
final class TrackDrawing {
  /// So many steps from full to faded.
  private static final int STEPS = 6;

  private static final float FAINTEST = 0.16f;
  private final View view;
  private final MapStyle style;
  private final Ink ink;

  TrackDrawing(View view, MapStyle style, Ink ink) {
    this.view = view;
    this.style = style;
    this.ink = ink;
  }

  void draw(List<TrackLayer.Track> tracks) {
    for (var track : tracks) {
      for (int step = 0; step < STEPS; step++) {
        float alpha = FAINTEST + (1 - FAINTEST) * (step + 1) / STEPS;
        if (stroke(track, step, view.dp(track.width() / 2 + 1.2))) {
          ink.fill(style.palette.halo(), alpha * 0.7f);
        }
        if (stroke(track, step, view.dp(track.width() / 2))) {
          ink.fill(track.rgb(), alpha);
        }
      }
    }
  }

  private boolean stroke(TrackLayer.Track track, int step, float half) {
    boolean any = false;
    for (int i = 1; i < track.lon().length; i++) {
      double strength = Math.clamp(track.strength()[i], 0, 1);
      if (Math.min(STEPS - 1, (int) (strength * STEPS)) == step
          && Sphere.isPlace(track.lon()[i - 1], track.lat()[i - 1])
          && Sphere.isPlace(track.lon()[i], track.lat()[i])) {
        any |= segment(track, i, half);
      }
    }
    return any;
  }

  private boolean segment(TrackLayer.Track track, int i, float half) {
    float x0 = view.x(track.lon()[i - 1]);
    float y0 = view.y(track.lat()[i - 1]);
    float x1 = view.x(track.lon()[i]);
    float y1 = view.y(track.lat()[i]);
    float m = half + 1;
    if (Math.max(x0, x1) < -m
        || Math.min(x0, x1) > view.width + m
        || Math.max(y0, y1) < -m
        || Math.min(y0, y1) > view.height + m) {
      return false;
    }
    ink.stroke(x0, y0, x1, y1, half);
    ink.square(x1, y1, half * 0.75f);
    return true;
  }
}
