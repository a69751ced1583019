package dev.huishang.map.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Statements a GeoPackage is made of.
final class GeoPackageSchema {
  static final List<String> TABLES = lines("gpkg-tables.sql");
  private static final List<String> TRIGGERS = lines("gpkg-triggers.sql");

  /// One table of features.
  static String table(String name, String geometry) {
    return "CREATE TABLE "
        + name
        + "(fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom "
        + geometry
        + ", element TEXT NOT NULL, name TEXT, drawn TEXT NOT NULL, author TEXT NOT NULL, seat TEXT"
        + " NOT NULL, time DATETIME NOT NULL, source TEXT, length_m DOUBLE, area_m2 DOUBLE,"
        + " buffer_m DOUBLE)";
  }

  /// Its spatial index.
  static String index(String table) {
    return "CREATE VIRTUAL TABLE rtree_" + table + "_geom USING rtree(id, minx, maxx, miny, maxy)";
  }

  /// What keeps the index right.
  static List<String> triggers(String table) {
    return TRIGGERS.stream().map(t -> t.replace("{t}", table)).toList();
  }

  private static List<String> lines(String file) {
    try (var in = GeoPackageSchema.class.getResourceAsStream(file)) {
      var text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("--")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private GeoPackageSchema() {}
}
