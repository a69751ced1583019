package dev.huishang.map.files;

import dev.huishang.map.files.FileRefused.Why;
import java.util.Locale;
import java.util.regex.Pattern;

/// What reference system a file declares. CGCS2000 and WGS 84 are the same for a map: their
/// ellipsoids differ by 0.11 mm, their frames by decimetres.
final class DeclaredCrs {
  private static final Pattern GCJ =
      Pattern.compile("gcj[-_ ]?02|mars|autonavi", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE = Pattern.compile("(?i)(?:epsg|crs84)\\D*(\\d*)$");

  /// True for a name of GCJ-02.
  static boolean isGcj02(String name) {
    return GCJ.matcher(name).find();
  }

  /// Checks the name in a GeoJSON file.
  ///
  /// @throws FileRefused for any but degrees in CGCS2000, WGS 84, GCJ-02
  static void check(String name) throws FileRefused {
    var code = CODE.matcher(name.strip());
    boolean known =
        code.find() && (code.group(1).equals("4490") || code.group(1).equals("4326"))
            || name.toUpperCase(Locale.ROOT).endsWith("CRS84")
            || name.toUpperCase(Locale.ROOT).endsWith("CGCS2000");
    if (!known && !isGcj02(name)) {
      throw new FileRefused(Why.CRS, name);
    }
  }

  /// Checks the text of a .prj file and gives its name.
  ///
  /// @throws FileRefused for any but degrees in CGCS2000, WGS 84, GCJ-02
  static String ofPrj(String wkt) throws FileRefused {
    var head = Pattern.compile("^\\s*(\\w+)\\s*\\[\\s*\"([^\"]*)\"").matcher(wkt);
    if (!head.find()) {
      throw new FileRefused(Why.CRS, wkt.substring(0, Math.min(60, wkt.length())).strip());
    }
    var kind = head.group(1).toUpperCase(Locale.ROOT);
    var name = head.group(2);
    boolean degrees = kind.equals("GEOGCS") || kind.equals("GEOGCRS") || kind.equals("GEODCRS");
    var plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    boolean known =
        plain.equals("GCSWGS1984")
            || plain.equals("WGS84")
            || plain.equals("WGS1984")
            || plain.contains("CHINAGEODETICCOORDINATESYSTEM2000")
            || plain.contains("CGCS2000");
    if (!degrees || !(known || isGcj02(name))) {
      throw new FileRefused(Why.CRS, name);
    }
    return name;
  }

  private DeclaredCrs() {}
}
