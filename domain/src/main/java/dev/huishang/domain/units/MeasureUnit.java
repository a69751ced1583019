package dev.huishang.domain.units;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Units of measured values. Conversion is exact decimal arithmetic, stands here only, and goes
/// between units of one dimension; a mass per volume of air is none of water.
public enum MeasureUnit {
  NG_M3(Dimension.AIR, "0.001", "ng/m3", "纳克/立方米"),
  UG_M3(Dimension.AIR, "1", "ug/m3", "微克/立方米"),
  MG_M3(Dimension.AIR, "1000", "mg/m3", "毫克/立方米"),
  NG_L(Dimension.WATER, "0.000001", "ng/l", "纳克/升"),
  UG_L(Dimension.WATER, "0.001", "ug/l", "微克/升"),
  MG_L(Dimension.WATER, "1", "mg/l", "毫克/升"),
  G_L(Dimension.WATER, "1000", "g/l", "克/升"),
  BQ_L(Dimension.ACTIVITY, "1", "bq/l", "贝可/升", "贝可[勒尔]/升"),
  CELSIUS(Dimension.TEMPERATURE, "1", "degc", "℃", "°c", "摄氏度"),
  PERCENT(Dimension.SHARE, "1", "%"),
  NTU(Dimension.TURBIDITY, "1", "ntu"),
  US_CM(Dimension.CONDUCTIVITY, "1", "us/cm", "微西门子/厘米", "微西[门子]/厘米"),
  MS_CM(Dimension.CONDUCTIVITY, "1000", "ms/cm", "毫西门子/厘米"),
  KPA(Dimension.PRESSURE, "1", "kpa", "千帕"),
  HPA(Dimension.PRESSURE, "0.1", "hpa", "百帕"),
  M_S(Dimension.SPEED, "1", "m/s", "米/秒"),
  NONE(Dimension.NUMBER, "1", "", "-", "1", "无量纲", "ph");

  /// What a unit measures.
  public enum Dimension {
    AIR,
    WATER,
    ACTIVITY,
    TEMPERATURE,
    SHARE,
    TURBIDITY,
    CONDUCTIVITY,
    PRESSURE,
    SPEED,
    NUMBER
  }

  /// A converted value, or why there is none.
  public sealed interface Converted {
    /// The value in the unit wanted.
    record Value(BigDecimal value) implements Converted {}

    /// The units measure different things.
    record Incompatible(MeasureUnit from, MeasureUnit to) implements Converted {}
  }

  private static final Map<String, MeasureUnit> BY_SPELLING = spellings();
  private final Dimension dimension;
  private final BigDecimal factor;
  private final List<String> spellings;

  MeasureUnit(Dimension dimension, String factor, String... spellings) {
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
    this.spellings = List.of(spellings);
  }

  private static Map<String, MeasureUnit> spellings() {
    var map = new HashMap<String, MeasureUnit>();
    for (var unit : values()) {
      unit.spellings.forEach(s -> map.put(s, unit));
    }
    return Map.copyOf(map);
  }

  /// The unit of this spelling, empty for one that is not known here.
  public static Optional<MeasureUnit> of(String spelling) {
    return Optional.ofNullable(BY_SPELLING.get(plain(spelling).toLowerCase(Locale.ROOT)));
  }

  /// True when the name stands for a unit that is wanted; spellings of one unit are the same
  /// (`ug/m3` and `µg/m³`; `-`, 无量纲 and nothing).
  ///
  /// @param wanted as the data file states it; several are joined by ` or `
  public static boolean same(String wanted, String name) {
    return Arrays.stream(wanted.split(" or ", -1)).anyMatch(u -> known(u).equals(known(name)));
  }

  /// Known units by themselves, others by their spelling.
  private static Object known(String name) {
    return of(name).<Object>map(unit -> unit).orElseGet(() -> plain(name));
  }

  /// One spelling for signs that look the same.
  public static String plain(String spelling) {
    return spelling
        .strip()
        .replace('\u00b5', 'u') // micro sign
        .replace('\u03bc', 'u') // Greek letter mu, which looks the same
        .replace('³', '3')
        .replace("/l", "/L");
  }

  /// What it measures.
  public Dimension dimension() {
    return dimension;
  }

  /// The value in another unit, exact.
  public Converted to(MeasureUnit wanted, BigDecimal value) {
    if (dimension != wanted.dimension) {
      return new Converted.Incompatible(this, wanted);
    }
    // every factor is a power of ten, so the quotient ends
    return new Converted.Value(value.multiply(factor).divide(wanted.factor));
  }
}
