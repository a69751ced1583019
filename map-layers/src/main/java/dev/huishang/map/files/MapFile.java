package dev.huishang.map.files;

import dev.huishang.map.files.FileRefused.Why;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a file somebody dropped on the map. What a file is, its content says; its name is only
/// held against that. Takes as long as the file is large: never on the FX thread.
public final class MapFile {
  private static final List<String> PARTS = List.of("shp", "shx", "dbf", "prj", "cpg");
  private static final int HEAD = 100;

  /// Reads a file with the usual limits.
  ///
  /// @throws FileRefused when nothing of it can be taken over, saying why
  public static Incoming read(Path file) throws FileRefused {
    return read(file, Limits.USUAL);
  }

  /// Reads a file.
  ///
  /// @throws FileRefused when nothing of it can be taken over, saying why
  public static Incoming read(Path file, Limits limits) throws FileRefused {
    try {
      size(file, limits);
      var kind = kind(file);
      var name = file.getFileName().toString();
      return switch (kind) {
        case "json" -> {
          try (var in = open(file)) {
            yield GeoJsonIn.read(name, in, limits);
          }
        }
        case "xml" -> {
          try (var in = open(file)) {
            yield KmlIn.read(name, in, limits);
          }
        }
        case "shp" -> ShapefileIn.read(name, parts(file, limits), limits);
        case "GeoPackage" -> throw new FileRefused(Why.GEOPACKAGE, GeoPackageFile.tables(file));
        default -> throw new FileRefused(Why.OTHER_KIND, kind);
      };
    } catch (IOException e) {
      throw new FileRefused(Why.UNREADABLE, String.valueOf(e.getMessage()), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  private static void size(Path file, Limits limits) throws IOException, FileRefused {
    long size = Files.size(file);
    if (Files.isDirectory(file)) {
      throw new FileRefused(Why.OTHER_KIND, "directory");
    }
    if (size == 0) {
      throw new FileRefused(Why.EMPTY, "");
    }
    if (size > limits.bytes()) {
      throw new FileRefused(
          Why.TOO_LARGE, (size >> 20) + " MiB > " + (limits.bytes() >> 20) + " MiB");
    }
  }

  /// `json`, `xml`, `shp`, or the name of what is not read here.
  private static String kind(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    var known = foreign(head);
    if (!known.isEmpty()) {
      return known;
    }
    var ending = ending(file);
    if (PARTS.contains(ending)
        || (head.length > 3 && Arrays.equals(head, 0, 4, new byte[] {0, 0, 0x27, 0x0A}, 0, 4))) {
      return "shp";
    }
    var text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    if (text.startsWith("<!DOCTYPE html") || text.startsWith("<html")) {
      return "HTML";
    }
    boolean wide = head.length > 1 && (head[0] == (byte) 0xFF || head[0] == (byte) 0xFE);
    if (text.startsWith("<") || (wide && ending.equals("kml"))) {
      return "xml";
    }
    return text.startsWith("{") || text.isEmpty() ? "json" : ending.isEmpty() ? "?" : "." + ending;
  }

  private static String foreign(byte[] head) {
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("SQLite format 3\0")) {
      return text.startsWith("GPKG", 68) || text.startsWith("GP10", 68) ? "GeoPackage" : "SQLite";
    }
    return Map.of(
            "\u0089PNG",
            "PNG",
            "PK\3\4",
            "ZIP",
            "%PDF",
            "PDF",
            "\u00FF\u00D8\u00FF",
            "JPEG",
            "GIF8",
            "GIF",
            "\u001F\u008B",
            "GZIP",
            "7z\u00BC\u00AF",
            "7z",
            "Rar!",
            "RAR")
        .entrySet()
        .stream()
        .filter(e -> text.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  static String ending(Path file) {
    var name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// The parts that lie beside any one of them, whatever the case of their endings.
  private static Map<String, byte[]> parts(Path file, Limits limits)
      throws IOException, FileRefused {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var stem = dot < 0 ? name : name.substring(0, dot);
    var found = new HashMap<String, byte[]>();
    try (var beside = Files.list(file.toAbsolutePath().getParent())) {
      for (var part : (Iterable<Path>) beside::iterator) {
        var other = part.getFileName().toString();
        if (other.length() == stem.length() + 4
            && other.startsWith(stem + ".")
            && PARTS.contains(ending(part))) {
          if (Files.size(part) > limits.bytes()) {
            size(part, limits);
          }
          found.put(ending(part), Files.readAllBytes(part));
        }
      }
    }
    return found;
  }

  private MapFile() {}
}
