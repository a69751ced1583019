package dev.huishang.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiDirection;
import dev.huishang.domain.KpiReading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The light of a tile and the number on it say the same.
class KpiStatusTest {
  @ParameterizedTest
  @CsvSource({
    "<=, 27.9, MET",
    "<=, 28.0, MET",
    "<=, 28.04, MET", // printed 28.0
    "<=, 28.05, MET", // a tie goes to the even digit: printed 28.0
    "<=, 28.06, MISSED",
    "<, 28.0, MISSED",
    "<, 27.96, MISSED", // printed 28.0
    "<, 27.9, MET",
    ">=, 28.0, MET",
    ">=, 27.96, MET",
    ">=, 27.94, MISSED",
    ">, 28.0, MISSED",
    ">, 28.04, MISSED",
    ">, 28.1, MET",
    "<=,, NO_DATA"
  })
  void comparesWhatIsPrinted(String op, Double value, KpiStatus status) {
    assertEquals(status, KpiStatus.of(definition(op), reading(value)));
  }

  @ParameterizedTest
  @CsvSource({"<=, ≤", "<, <", ">=, ≥", ">, >"})
  void printsTheOperatorItCompares(String op, String sign) {
    assertEquals(sign, KpiStatus.sign(op));
  }

  private static KpiDefinition definition(String op) {
    return new KpiDefinition(
        "air.pm25_mean",
        1,
        "air",
        1,
        "气",
        "Air",
        1,
        "浓度",
        "Mean",
        "μg/m³",
        1,
        KpiDirection.LOWER_IS_BETTER,
        op,
        28.0,
        null,
        null,
        null,
        null,
        null);
  }

  private static KpiReading reading(@Nullable Double value) {
    return new KpiReading(
        "a", 1, "air.pm25_mean", "100000", "2026-10", Instant.EPOCH, value, 1, 1, "test", false);
  }
}
