package dev.huishang.platform.world;

import dev.huishang.domain.standards.Pollutant;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// Mean courses of the six pollutants: level, month, hour, and how they vary. The figures stand in
/// `climate.json` with their origin; they are calibrated to the national targets.
final class Climate {
  /// How one pollutant behaves.
  ///
  /// @param mean national mean of the year
  /// @param month factor per month
  /// @param hour factor per hour, Beijing time
  /// @param sigma standard deviation of ln
  /// @param nugget share of it that is the station's own
  /// @param folding e-folding time in hours
  /// @param load loading on the first field
  /// @param effect standard deviation of ln of what is fixed at a station
  /// @param grids shares of the grids in its own field, wide to narrow
  /// @param noise e-folding time in hours of the station's own part
  /// @param terrain power of the regional factor
  record Course(
      double mean,
      double[] month,
      double[] hour,
      double sigma,
      double nugget,
      double folding,
      double load,
      double effect,
      double[] grids,
      double noise,
      double terrain) {}

  private final Course[] courses = new Course[Pollutant.values().length];
  private final JsonNode file;

  Climate() {
    try (var in = Climate.class.getResourceAsStream("climate.json")) {
      file = Json.MAPPER.readTree(Objects.requireNonNull(in, "climate.json is missing"));
    } catch (IOException e) {
      throw new UncheckedIOException("climate.json", e);
    }
    for (var pollutant : Pollutant.values()) {
      var node = file.path("air").path(pollutant.param());
      courses[pollutant.ordinal()] =
          new Course(
              node.path("mean").asDouble(),
              numbers(node.path("month")),
              numbers(node.path("hour")),
              node.path("sigma").asDouble(),
              node.path("nugget").asDouble(),
              node.path("folding").asDouble(),
              node.path("load").asDouble(),
              node.path("effect").asDouble(),
              numbers(node.path("grids")),
              node.path("noise").asDouble(),
              node.path("terrain").asDouble());
    }
  }

  Course of(Pollutant pollutant) {
    return courses[pollutant.ordinal()];
  }

  /// Factor of a province for a pollutant; particles follow the first list, ozone the second.
  double region(Pollutant pollutant, int province) {
    var list = pollutant == Pollutant.O3 ? "ozone_region" : "particle_region";
    double factor = file.path(list).path(String.valueOf(province / 10_000)).asDouble(1);
    return StrictMath.pow(factor, of(pollutant).terrain());
  }

  JsonNode section(String name) {
    return file.path(name);
  }

  static double[] numbers(JsonNode nodes) {
    var numbers = new double[nodes.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = nodes.get(i).asDouble();
    }
    return numbers;
  }
}
