package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// The six pollutants of the air quality index. Concentrations in µg/m³, CO in mg/m³.
public enum Pollutant {
  PM25("pm25", "PM25_24h", "PM2.5", 0),
  PM10("pm10", "PM10_24h", "PM10", 0),
  SO2("so2", "SO2_1h", "SO2", 0),
  NO2("no2", "NO2_1h", "NO2", 0),
  CO("co", "CO_1h", "CO", 1),
  O3("o3", "O3_1h", "O3", 0);

  private final String param;
  private final String hourlyRow;
  private final String label;
  private final int decimals;

  Pollutant(String param, String hourlyRow, String label, int decimals) {
    this.param = param;
    this.hourlyRow = hourlyRow;
    this.label = label;
    this.decimals = decimals;
  }

  /// Parameter id in datastream ids.
  public String param() {
    return param;
  }

  /// Row of the IAQI table for one-hour values: particles use their 24-hour row.
  public String hourlyRow() {
    return hourlyRow;
  }

  /// Name shown.
  public String label() {
    return label;
  }

  /// The concentration in table steps (whole units, CO in tenths), rounded by GB/T 8170 before
  /// anything else; -1 when missing, negative or not a number.
  public int steps(double concentration) {
    if (!(concentration >= 0) || Double.isInfinite(concentration)) {
      return -1;
    }
    double whole = Math.rint(concentration);
    if (whole == concentration && whole < 1e6) {
      return (int) whole * (decimals == 0 ? 1 : 10);
    }
    return BigDecimal.valueOf(concentration)
        .setScale(decimals, RoundingMode.HALF_EVEN)
        .movePointRight(decimals)
        .min(BigDecimal.valueOf(1_000_000))
        .intValueExact();
  }

  /// Steps per unit: 1, for CO 10.
  public int stepsPerUnit() {
    return decimals == 0 ? 1 : 10;
  }

  /// The pollutant a parameter id stands for.
  public static Optional<Pollutant> of(String param) {
    for (var pollutant : values()) {
      if (pollutant.param.equals(param)) {
        return Optional.of(pollutant);
      }
    }
    return Optional.empty();
  }
}
