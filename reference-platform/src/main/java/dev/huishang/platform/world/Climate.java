package dev.huishang.platform.world;

import dev.huishang.domain.standards.Pollutant;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/// Mean courses of the six pollutants: level, month, hour, and how they vary. The figures stand in
/// `climate.json` with their origin; they are calibrated to the national targets.
final class Climate {
  /// A random field that pollutants share.
  ///
  /// @param name how the loads name it
  /// @param reach kilometres after which the weight of a node is down by one sigma
  /// @param folding e-folding time in hours
  /// @param hour factor per hour, Beijing time, with a mean square of 1: what a clear day adds in
  ///   the afternoon it lacks at night
  record Field(String name, double reach, double folding, double[] hour) {}

  /// How one pollutant behaves.
  ///
  /// @param mean national mean of the year
  /// @param month factor per month
  /// @param hour factor per hour, Beijing time
  /// @param loads what each field adds: standard deviation of ln, with a sign
  /// @param own standard deviation of ln of the station's own part
  /// @param memory e-folding time in hours of the station's own part
  /// @param effect standard deviation of ln of what is fixed at a station
  /// @param terrain power of the regional factor
  record Course(
      double mean,
      double[] month,
      double[] hour,
      double[] loads,
      double own,
      double memory,
      double effect,
      double terrain) {
    /// Variance of ln over time and stations, without the regions.
    double variance() {
      return DoubleStream.of(loads).map(l -> l * l).sum() + own * own + effect * effect;
    }
  }

  private final Course[] courses = new Course[Pollutant.values().length];
  private final List<Field> fields = new ArrayList<>();
  private final JsonNode file;

  Climate() {
    try (var in = Climate.class.getResourceAsStream("climate.json")) {
      file = Json.MAPPER.readTree(Objects.requireNonNull(in, "climate.json is missing"));
    } catch (IOException e) {
      throw new UncheckedIOException("climate.json", e);
    }
    for (var entry : file.path("fields").properties()) {
      var node = entry.getValue();
      var hour = numbers(node.path("hour"));
      if (hour.length == 0) {
        hour = DoubleStream.generate(() -> 1).limit(24).toArray();
      }
      double reach = node.path("reach").asDouble();
      fields.add(new Field(entry.getKey(), reach, node.path("folding").asDouble(), hour));
    }
    for (var pollutant : Pollutant.values()) {
      var node = file.path("air").path(pollutant.param());
      courses[pollutant.ordinal()] =
          new Course(
              node.path("mean").asDouble(),
              numbers(node.path("month")),
              numbers(node.path("hour")),
              fields.stream()
                  .mapToDouble(f -> node.path("loads").path(f.name).asDouble(0))
                  .toArray(),
              node.path("own").asDouble(),
              node.path("memory").asDouble(),
              node.path("effect").asDouble(),
              node.path("terrain").asDouble());
    }
  }

  List<Field> fields() {
    return fields;
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
