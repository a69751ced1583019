package dev.huishang.domain.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reference systems a position can be declared in. A system is never guessed from numbers.
public enum Crs {
  /// China Geodetic Coordinate System 2000, EPSG:4490: the one the product works in.
  CGCS2000(Set.of("CGCS2000", "EPSG:4490", "2000国家大地坐标系")),
  /// EPSG:4326; within decimetres of CGCS2000, so taken as it is.
  WGS84(Set.of("WGS84", "WGS-84", "EPSG:4326", "GPS")),
  /// The shifted system of public Chinese maps.
  GCJ02(Set.of("GCJ02", "GCJ-02", "火星坐标系")),
  /// GCJ-02 shifted once more by one map supplier.
  BD09(Set.of("BD09", "BD-09", "BD09LL"));

  private final Set<String> names;

  Crs(Set<String> names) {
    this.names = names;
  }

  /// The system a source declares, empty when it is none of these.
  public static Optional<Crs> of(String declared) {
    var name = declared.strip().toUpperCase(Locale.ROOT);
    for (var crs : values()) {
      if (crs.names.contains(name)) {
        return Optional.of(crs);
      }
    }
    return Optional.empty();
  }
}
