package dev.huishang.map;

/// The shape says what kind of thing stands there.
public enum MarkShape {
  /// Air station.
  CIRCLE,
  /// Surface water.
  DROP,
  /// Groundwater.
  SQUARE,
  /// Pollution source.
  HEXAGON,
  /// Nuclear or radiation site.
  TREFOIL,
  /// Incident.
  DIAMOND,
  /// Unit in the field, a searched place.
  ARROW,
  /// Around a point that is chosen.
  RING;

  /// Radii of the ring: it leaves the mark it stands around free.
  private static final double OUTER = 1.62;

  private static final double INNER = 1.3;

  private static final float[] DROP_PATH = drop();

  /// Closed paths of radius 1 around the origin, y downwards, all of one orientation.
  float[][] paths() {
    return switch (this) {
      case CIRCLE -> new float[][] {regular(20, 0, 1)};
      case DROP -> new float[][] {DROP_PATH};
      case SQUARE -> new float[][] {regular(4, Math.PI / 4, 1.18)};
      case HEXAGON -> new float[][] {regular(6, 0, 1.08)};
      case TREFOIL ->
          new float[][] {
            sector(-Math.PI / 2), sector(Math.PI / 6), sector(Math.PI * 5 / 6), regular(10, 0, 0.22)
          };
      case DIAMOND -> new float[][] {regular(4, 0, 1.25)};
      case ARROW -> new float[][] {{0, -1.2f, 1, 1, 0, 0.45f, -1, 1}};
      case RING -> new float[][] {ring()};
    };
  }

  /// What stands behind as the rim: the same, but a disc for the trefoil.
  float[][] silhouette() {
    return this == TREFOIL ? new float[][] {regular(20, 0, 1)} : paths();
  }

  private static float[] regular(int n, double turn, double r) {
    var path = new float[n * 2];
    for (int i = 0; i < n; i++) {
      path[i * 2] = (float) (r * Math.cos(turn + 2 * Math.PI * i / n));
      path[i * 2 + 1] = (float) (r * Math.sin(turn + 2 * Math.PI * i / n));
    }
    return path;
  }

  /// Once round outside and back inside.
  private static float[] ring() {
    int n = 28;
    var outside = regular(n, 0, OUTER);
    var inside = regular(n, 0, INNER);
    var path = new float[n * 4 + 4];
    for (int i = 0; i <= n; i++) {
      int back = n - i;
      for (int c = 0; c < 2; c++) {
        path[i * 2 + c] = outside[i % n * 2 + c];
        path[(n + 1 + i) * 2 + c] = inside[back % n * 2 + c];
      }
    }
    return path;
  }

  private static float[] drop() {
    int n = 16;
    var path = new float[n * 2 + 2];
    path[0] = 0;
    path[1] = -1.35f;
    for (int i = 0; i < n; i++) {
      double a = -0.52 + (Math.PI + 1.04) * i / (n - 1);
      path[i * 2 + 2] = (float) (0.92 * Math.cos(a));
      path[i * 2 + 3] = (float) (0.15 + 0.92 * Math.sin(a));
    }
    return path;
  }

  private static float[] sector(double middle) {
    int n = 6;
    var path = new float[n * 4];
    for (int i = 0; i < n; i++) {
      double a = middle - Math.PI / 6 + Math.PI / 3 * i / (n - 1);
      path[i * 2] = (float) Math.cos(a);
      path[i * 2 + 1] = (float) Math.sin(a);
      double back = middle + Math.PI / 6 - Math.PI / 3 * i / (n - 1);
      path[(n + i) * 2] = (float) (0.36 * Math.cos(back));
      path[(n + i) * 2 + 1] = (float) (0.36 * Math.sin(back));
    }
    return path;
  }
}
