package dev.huishang.domain.place;

/// The shifts of GCJ-02 and BD-09, forward as published, backward by iteration.
final class Shift {
  private static final double AXIS = 6378245.0;
  private static final double ECCENTRICITY = 0.00669342162296594323;
  private static final double BD_TURN = Math.PI * 3000.0 / 180.0;

  /// Each pass divides the error by about 150; after six nothing is left of it in a double.
  private static final int PASSES = 6;

  /// From WGS84 to GCJ-02, without looking whether it lies in China.
  static Position toGcj(Position p) {
    double x = p.lon() - 105.0;
    double y = p.lat() - 35.0;
    double lat = north(x, y);
    double lon = east(x, y);
    double rad = p.lat() / 180.0 * Math.PI;
    double magic = Math.sin(rad);
    magic = 1 - ECCENTRICITY * magic * magic;
    double root = Math.sqrt(magic);
    lat = (lat * 180.0) / ((AXIS * (1 - ECCENTRICITY)) / (magic * root) * Math.PI);
    lon = (lon * 180.0) / (AXIS / root * Math.cos(rad) * Math.PI);
    return p.plus(lon, lat);
  }

  private static double north(double x, double y) {
    double sum = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y;
    sum += 0.2 * Math.sqrt(Math.abs(x)) + wave(x);
    sum += (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)) * 2.0 / 3.0;
    double slow = 160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y * Math.PI / 30.0);
    return sum + slow * 2.0 / 3.0;
  }

  private static double east(double x, double y) {
    double sum = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y;
    sum += 0.1 * Math.sqrt(Math.abs(x)) + wave(x);
    sum += (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)) * 2.0 / 3.0;
    double slow = 150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI);
    return sum + slow * 2.0 / 3.0;
  }

  private static double wave(double x) {
    return (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0;
  }

  /// From GCJ-02 to BD-09.
  static Position toBd(Position p) {
    double z = Math.hypot(p.lon(), p.lat()) + 2e-5 * Math.sin(p.lat() * BD_TURN);
    double turn = Math.atan2(p.lat(), p.lon()) + 3e-6 * Math.cos(p.lon() * BD_TURN);
    return new Position(z * Math.cos(turn) + 0.0065, z * Math.sin(turn) + 0.006);
  }

  /// From GCJ-02 to WGS84.
  static Position fromGcj(Position shifted) {
    var guess = shifted;
    for (int i = 0; i < PASSES; i++) {
      var over = toGcj(guess).minus(shifted);
      guess = guess.minus(over);
    }
    return guess;
  }

  /// From BD-09 to GCJ-02.
  static Position fromBd(Position shifted) {
    var guess = shifted;
    for (int i = 0; i < PASSES; i++) {
      var over = toBd(guess).minus(shifted);
      guess = guess.minus(over);
    }
    return guess;
  }

  private Shift() {}
}
