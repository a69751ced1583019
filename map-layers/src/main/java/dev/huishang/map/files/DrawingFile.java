package dev.huishang.map.files;

import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.files.FileRefused.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;

/// Writes drawings to a file; its ending says in which form. What stood there is replaced only by
/// the finished file, and a GeoPackage of another program never.
public final class DrawingFile {
  /// Writes the file.
  ///
  /// @throws FileRefused when its ending is none of geojson, json, kml, gpkg, when it must not be
  ///   replaced, or cannot be written
  public static void write(Drawings drawings, Path file, Instant now) throws FileRefused {
    var whole = file.toAbsolutePath();
    try {
      var fresh = Files.createTempFile(whole.getParent(), ".huishang", ".part");
      try {
        switch (MapFile.ending(file)) {
          case "geojson", "json" -> Files.writeString(fresh, GeoJsonOut.write(drawings));
          case "kml" -> Files.writeString(fresh, KmlOut.write(drawings));
          case "gpkg" -> geoPackage(drawings, whole, fresh, now);
          default -> throw new FileRefused(Why.OTHER_KIND, file.getFileName().toString());
        }
        Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | SQLException e) {
      throw new FileRefused(Why.UNREADABLE, String.valueOf(e.getMessage()), e);
    }
  }

  private static void geoPackage(Drawings drawings, Path file, Path fresh, Instant now)
      throws IOException, SQLException, FileRefused {
    if (Files.exists(file) && Files.size(file) > 0 && !GeoPackageFile.ours(file)) {
      throw new FileRefused(Why.FOREIGN, GeoPackageFile.tables(file));
    }
    Files.delete(fresh); // SQLite makes it
    GeoPackageOut.write(drawings, fresh, now);
  }

  private DrawingFile() {}
}
