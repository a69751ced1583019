package dev.huishang.domain;

/// A unit that can be given orders, row of the stream `units`.
///
/// @param id stable id, for example `unit-110000`
/// @param ver version of this row
/// @param zh Chinese name
/// @param en English name
/// @param kind bureau, monitoring team, rescue team, laboratory
/// @param region division code it works for
/// @param lon degrees east of its base
/// @param lat degrees north of its base
/// @param simulated true when generated
public record Unit(
    String id,
    long ver,
    String zh,
    String en,
    String kind,
    String region,
    double lon,
    double lat,
    boolean simulated)
    implements Marked {
  public Unit {
    BadRow.place(lon, lat);
  }
}
