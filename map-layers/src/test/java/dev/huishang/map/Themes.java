package dev.huishang.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Thematic layers of made-up values, for tests and for pictures to look at.
final class Themes {
  static IsolineLayer isolines(Surface surface) {
    return new IsolineLayer(
        Isolines.of(surface.field(), 35, 75, 115, 150, 250),
        List.of("35", "75", "115", "150", "250"));
  }

  static HatchLayer unknown() {
    return new HatchLayer(1, Set.of("540000", "630000", "650000"), 0x8091AB);
  }

  static ZoneLayer zones() {
    double[][] spindle = {{120, 123, 122, 119}, {34, 35, 37.5, 37}};
    return new ZoneLayer(
        List.of(
            new ZoneLayer.Zone("red", Set.of("130000"), List.of(), 0xE5342B, 3, "红色预警"),
            new ZoneLayer.Zone("city", Set.of("370100"), List.of(), 0xFF8A00, 2, "橙色预警"),
            new ZoneLayer.Zone(
                "ring", Set.of(), List.<double[][]>of(spindle), 0xF2C200, 1, "黄色预警")));
  }

  static ClusterLayer clusters(int n) {
    var stations = SurfaceTest.Stations.random(n, 4);
    var random = new Random(2);
    var builder = new StationPicture.Builder();
    int[] rgb = {0x00E400, 0xFFFF00, 0xFF7E00, 0xFF0000, 0x99004C, 0x7E0023};
    for (int i = 0; i < n; i++) {
      int worst = (int) Math.min(5, -Math.log(random.nextDouble()));
      builder.add(
          i,
          stations.lon()[i],
          stations.lat()[i],
          MarkShape.CIRCLE,
          MarkLook.FRESH,
          rgb[worst],
          worst + 1,
          "" + worst);
    }
    return new ClusterLayer(builder.build());
  }

  /// A cyclone over the country.
  static WindLayer wind(int n) {
    var stations = SurfaceTest.Stations.random(n, 9);
    var winds =
        IntStream.range(0, n)
            .mapToObj(i -> {
              double dx = stations.lon()[i] - 112;
              double dy = stations.lat()[i] - 33;
              double speed = 14 * Math.exp(-Math.hypot(dx, dy) / 14);
              double to = Math.toDegrees(Math.atan2(-dy - dx * 0.3, dx - dy * 0.3));
              return new WindLayer.Wind(
                  stations.lon()[i], stations.lat()[i], to, i % 40 == 0 ? 0.1 : speed);
            })
            .toList();
    return new WindLayer(winds, 0.3);
  }

  static TrackLayer tracks() {
    var tracks = new ArrayList<TrackLayer.Track>();
    for (int k = 0; k < 4; k++) {
      int n = 60;
      double start = 113 + k;
      int turn = k;
      double[] lon =
          IntStream.range(0, n)
              .mapToDouble(i -> start + i * 0.04 + Math.sin(i * 0.2) / 6)
              .toArray();
      double[] lat =
          IntStream.range(0, n).mapToDouble(i -> 32 + turn + Math.cos(i * 0.11 + turn)).toArray();
      double[] strength = IntStream.range(0, n).mapToDouble(i -> i / (n - 1.0)).toArray();
      var stop = new TrackLayer.Stop(lon[n - 1], lat[n - 1], MarkShape.ARROW, "监测车 " + (k + 1));
      tracks.add(new TrackLayer.Track("car" + k, lon, lat, strength, 0x43B4FF, 4, List.of(stop)));
    }
    return new TrackLayer(tracks);
  }

  private Themes() {}
}
