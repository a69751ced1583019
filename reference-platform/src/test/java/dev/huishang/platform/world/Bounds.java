package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// Bounds of `statistics.json`, with their source beside them.
final class Bounds {
  static JsonNode of(String section) {
    try (var in = Bounds.class.getResourceAsStream("statistics.json")) {
      return Json.MAPPER.readTree(Objects.requireNonNull(in)).path(section);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Fails unless the value lies in the two-number band, widened by the tolerance.
  static void inside(String what, double value, JsonNode band, double tolerance) {
    double low = band.path(0).asDouble(Double.NaN) - tolerance;
    double high = band.path(1).asDouble(Double.NaN) + tolerance;
    assertTrue(value >= low && value <= high, what + " " + value + " outside " + band);
  }

  /// Fails unless the value lies in the published band; a band of one number is widened by
  /// `single`.
  static void published(String what, double value, JsonNode band, double single) {
    boolean one = band.path(0).asDouble() == band.path(1).asDouble();
    inside(what, value, band, one ? single : 0);
  }

  /// Fails unless the value is within the share of the target.
  static void near(String what, double value, double target, double share) {
    assertTrue(
        Math.abs(value / target - 1) <= share, what + " " + value + " is not about " + target);
  }

  private Bounds() {}
}
