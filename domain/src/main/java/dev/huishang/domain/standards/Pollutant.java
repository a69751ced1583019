package dev.huishang.domain.standards;

import java.util.Optional;

/// The six pollutants of the air quality index. Units and rounding stand in the data file of HJ
/// 633.
public enum Pollutant {
  PM25("pm25", "PM2.5"),
  PM10("pm10", "PM10"),
  SO2("so2", "SO2"),
  NO2("no2", "NO2"),
  CO("co", "CO"),
  O3("o3", "O3");

  private final String param;
  private final String label;

  Pollutant(String param, String label) {
    this.param = param;
    this.label = label;
  }

  /// Parameter id in datastream ids.
  public String param() {
    return param;
  }

  /// Name shown.
  public String label() {
    return label;
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
