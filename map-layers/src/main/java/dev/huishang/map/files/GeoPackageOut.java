package dev.huishang.map.files;

import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Place;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes a GeoPackage 1.3 (OGC 12-128r17): one table for points, lines and areas each, in
/// EPSG:4490, with the four reference systems the standard and we need. Every table has a spatial
/// index (extension gpkg_rtree_index) with its triggers; where a program that cannot keep it up
/// changes a row, it must say so, as the standard wants.
final class GeoPackageOut {
  static final String MARK = "huishang drawings";
  private static final int SRS = 4490;

  /// Application id `GPKG`, version 1.3.0.
  private static final int APPLICATION = 0x47504B47;

  private final Connection db;
  private final double[] box = {180, 90, -180, -90};

  private GeoPackageOut(Connection db) {
    this.db = db;
  }

  /// Writes a new file.
  ///
  /// @throws SQLException when it cannot be written
  static void write(Drawings drawings, Path file, Instant now) throws SQLException {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      var out = new GeoPackageOut(db);
      out.run("PRAGMA application_id=" + APPLICATION);
      out.run("PRAGMA user_version=10300");
      db.setAutoCommit(false);
      for (var sql : GeoPackageSchema.TABLES) {
        out.run(sql);
      }
      for (var kind : Outgoing.Kind.values()) {
        out.table(kind, drawings, now);
      }
      db.commit();
    }
  }

  private void run(String sql, @Nullable Object... arguments) throws SQLException {
    try (var s = db.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        s.setObject(i + 1, arguments[i]);
      }
      s.execute();
    }
  }

  private void table(Outgoing.Kind kind, Drawings drawings, Instant now) throws SQLException {
    var table = "drawing_" + kind.name().toLowerCase(Locale.ROOT);
    run(GeoPackageSchema.table(table, geometry(kind)));
    run(GeoPackageSchema.index(table));
    box[0] = 180;
    box[1] = 90;
    box[2] = -180;
    box[3] = -90;
    int n = 0;
    for (var element : drawings.alive()) {
      for (var out : Outgoing.of(element)) {
        if (out.kind() == kind) {
          row(table, ++n, out);
        }
      }
    }
    var none = n == 0;
    run(
        "INSERT INTO gpkg_contents VALUES(?,'features',?,?,?,?,?,?,?,?)",
        table,
        table,
        MARK,
        now.truncatedTo(ChronoUnit.MILLIS).toString().replaceAll("(:\\d\\d)Z", "$1.000Z"),
        none ? null : box[0],
        none ? null : box[1],
        none ? null : box[2],
        none ? null : box[3],
        SRS);
    run("INSERT INTO gpkg_geometry_columns VALUES(?,'geom',?,?,0,0)", table, geometry(kind), SRS);
    run(
        "INSERT INTO gpkg_extensions VALUES(?,'geom','gpkg_rtree_index',"
            + "'http://www.geopackage.org/spec120/#extension_rtree','write-only')",
        table);
    for (var trigger : GeoPackageSchema.triggers(table)) {
      run(trigger);
    }
  }

  private static String geometry(Outgoing.Kind kind) {
    return switch (kind) {
      case POINT -> "POINT";
      case LINE -> "LINESTRING";
      case AREA -> "POLYGON";
    };
  }

  private void row(String table, int n, Outgoing out) throws SQLException {
    var a = out.attributes();
    double[] own = box(out.parts());
    run(
        "INSERT INTO " + table + " VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
        n,
        blob(out, own),
        out.element().id(),
        a.get("name"),
        a.get("drawn"),
        a.get("author"),
        a.get("seat"),
        out.element().at().truncatedTo(ChronoUnit.MILLIS).toString(),
        a.get("source"),
        a.get("length_m"),
        a.get("area_m2"),
        a.get("buffer_m"));
    run(
        "INSERT INTO rtree_" + table + "_geom VALUES(?,?,?,?,?)",
        n,
        own[0],
        own[2],
        own[1],
        own[3]);
    box[0] = Math.min(box[0], own[0]);
    box[1] = Math.min(box[1], own[1]);
    box[2] = Math.max(box[2], own[2]);
    box[3] = Math.max(box[3], own[3]);
  }

  private static double[] box(List<List<Place>> parts) {
    double[] box = {180, 90, -180, -90};
    for (var path : parts) {
      for (var p : path) {
        box[0] = Math.min(box[0], p.lon());
        box[1] = Math.min(box[1], p.lat());
        box[2] = Math.max(box[2], p.lon());
        box[3] = Math.max(box[3], p.lat());
      }
    }
    return box;
  }

  /// Header of the standard (little endian, envelope of four for all but points) and the geometry
  /// as well-known binary, longitude first.
  private static byte[] blob(Outgoing out, double[] box) {
    boolean point = out.kind() == Outgoing.Kind.POINT;
    int places = out.parts().stream().mapToInt(List::size).sum();
    var in = ByteBuffer.allocate(64 + 4 * out.parts().size() + 16 * places);
    in.order(ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P').put((byte) 0);
    in.put((byte) (point ? 1 : 3)).putInt(SRS);
    if (!point) {
      in.putDouble(box[0]).putDouble(box[2]).putDouble(box[1]).putDouble(box[3]);
    }
    in.put((byte) 1);
    switch (out.kind()) {
      case POINT -> places(in.putInt(1), out.parts().getFirst());
      case LINE -> counted(in.putInt(2), out.parts().getFirst());
      case AREA -> {
        in.putInt(3).putInt(out.parts().size());
        out.parts().forEach(ring -> counted(in, ring));
      }
    }
    var bytes = new byte[in.position()];
    in.get(0, bytes);
    return bytes;
  }

  private static void counted(ByteBuffer in, List<Place> path) {
    places(in.putInt(path.size()), path);
  }

  private static void places(ByteBuffer in, List<Place> path) {
    path.forEach(p -> in.putDouble(p.lon()).putDouble(p.lat()));
  }
}
