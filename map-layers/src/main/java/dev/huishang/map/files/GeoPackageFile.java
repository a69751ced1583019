package dev.huishang.map.files;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;

/// Looks into a GeoPackage of whatever program, without changing a byte of it.
final class GeoPackageFile {
  /// Names of its tables, at most ten; empty where it cannot be read.
  static String tables(Path file) {
    var names = new ArrayList<String>();
    try (var db = DriverManager.getConnection("jdbc:sqlite:file:" + uri(file) + "?mode=ro");
        var s = db.createStatement();
        var rows = s.executeQuery("SELECT table_name FROM gpkg_contents LIMIT 10")) {
      while (rows.next()) {
        var name = String.valueOf(rows.getString(1));
        names.add(name.substring(0, Math.min(60, name.length())));
      }
    } catch (SQLException e) {
      return "?"; // it is named, not read: what it holds does not matter
    }
    return String.join(", ", names);
  }

  /// True where this product wrote it.
  static boolean ours(Path file) {
    try (var db = DriverManager.getConnection("jdbc:sqlite:file:" + uri(file) + "?mode=ro");
        var s = db.createStatement();
        var rows =
            s.executeQuery(
                "SELECT count(*) FROM gpkg_contents WHERE description='"
                    + GeoPackageOut.MARK
                    + "'")) {
      return rows.next() && rows.getInt(1) > 0;
    } catch (SQLException e) {
      return false;
    }
  }

  private static String uri(Path file) {
    return file.toAbsolutePath().toUri().getRawPath();
  }

  private GeoPackageFile() {}
}
