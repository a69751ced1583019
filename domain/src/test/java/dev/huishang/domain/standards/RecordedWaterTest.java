package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.samples.Samples;
import dev.huishang.wire.data.WaterFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The recorded automatic stations: our class of each report against the published one, what
/// differs grouped by its cause. The counts are of one recording and never tuned to.
class RecordedWaterTest {
  private static final WaterStandard STANDARD = WaterFiles.open().surface();
  private static final int PUBLISHED = 4;
  private static final int CHLOROPHYLL = 14;
  private static final Map<String, Integer> COLUMNS =
      new LinkedHashMap<>(Map.of("ph", 6, "do", 7, "codmn", 10, "nh3n", 11, "tp", 12));

  /// Why a class is or is not the published one, in order of test.
  private enum Cause {
    NOT_PUBLISHED,
    EQUAL,
    OTHER_ROW_OF_PHOSPHORUS, // the file does not say which sections are lakes
    VALUE_PRINTED_AT_A_LIMIT, // the published value is rounded, the class is not from the rounded
    CLASS_OF_ANOTHER_HOUR, // the section's published class stayed, or was ahead of its values
    UNEXPLAINED
  }

  @Test
  void differencesHaveTheirCauses() throws IOException {
    Map<String, List<String[]>> sections = new LinkedHashMap<>();
    var file = Samples.need("water/cnemc_autostation_4h_20210401-0402.csv");
    try (var lines = Files.lines(file)) {
      lines
          .skip(1)
          .map(l -> l.split(",", -1))
          .forEach(r -> sections.computeIfAbsent(r[0] + r[2], k -> new ArrayList<>()).add(r));
    }
    Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
    for (var section : sections.values()) {
      boolean lake = section.stream().anyMatch(RecordedWaterTest::filledAtLakes);
      section.forEach(r -> causes.merge(cause(r, lake, section), 1, Integer::sum));
    }
    assertEquals(
        Map.of(
            Cause.EQUAL, 14_479,
            Cause.NOT_PUBLISHED, 429,
            Cause.OTHER_ROW_OF_PHOSPHORUS, 182,
            Cause.CLASS_OF_ANOTHER_HOUR, 96,
            Cause.VALUE_PRINTED_AT_A_LIMIT, 39,
            Cause.UNEXPLAINED, 2),
        causes);
  }

  private static boolean filledAtLakes(String[] row) {
    return Stream.of(row[CHLOROPHYLL], row[CHLOROPHYLL + 1])
        .anyMatch(cell -> Readings.of(cell) instanceof Measured.Value);
  }

  private static Cause cause(String[] row, boolean lake, List<String[]> section) {
    var published = row[PUBLISHED];
    if (Readings.of(published) instanceof Measured.Unusable(Flaw flaw, _) && flaw == Flaw.MISSING) {
      return Cause.NOT_PUBLISHED;
    }
    if (sign(row, lake, false).equals(published)) {
      return Cause.EQUAL;
    }
    if (sign(row, !lake, false).equals(published)) {
      return Cause.OTHER_ROW_OF_PHOSPHORUS;
    }
    if (sign(row, lake, true).equals(published) || sign(row, !lake, true).equals(published)) {
      return Cause.VALUE_PRINTED_AT_A_LIMIT;
    }
    return section.stream()
            .anyMatch(r ->
                sign(r, lake, false).equals(published) || sign(r, !lake, false).equals(published))
        ? Cause.CLASS_OF_ANOTHER_HOUR
        : Cause.UNEXPLAINED;
  }

  /// Sign of our class.
  ///
  /// @param worse every concentration a millionth worse than printed: what stood on a limit is
  ///   beyond it
  private static String sign(String[] row, boolean lake, boolean worse) {
    var inputs = new ArrayList<Input>();
    COLUMNS.forEach((item, column) -> {
      var value = row[column];
      if (worse && !item.equals("ph") && Readings.of(value) instanceof Measured.Value(var v)) {
        var part = new BigDecimal("0.000001");
        value = (item.equals("do") ? v.subtract(part) : v.add(part)).toPlainString();
      }
      inputs.add(new Input(item, value, item.equals("ph") ? "" : "mg/L", row[3]));
    });
    return new WaterJudge(STANDARD, lake).judge(inputs).outcome() instanceof SectionClass.Of of
        ? of.waterClass().sign()
        : "";
  }
}
