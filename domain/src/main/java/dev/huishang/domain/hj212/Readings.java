package dev.huishang.domain.hj212;

import dev.huishang.domain.hj212.Conversion.Converted;
import dev.huishang.domain.hj212.Conversion.NoItem;
import dev.huishang.domain.hj212.Conversion.NoNumber;
import dev.huishang.domain.hj212.Conversion.NoUnit;
import dev.huishang.domain.hj212.Conversion.OtherUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the values of a frame.
///
/// @param factors the factor table
/// @param units units stated for sources
public record Readings(Factors factors, SourceUnits units) {
  private static final String FLAG = "Flag";

  /// The numeric values of a frame in their order, those of a repeated key both.
  public List<Reading> of(Frame frame) {
    var flags = flags(frame);
    var readings = new ArrayList<Reading>();
    for (int i = 0; i < frame.items(); i++) {
      var key = frame.key(i).strip();
      int dash = key.lastIndexOf('-');
      var statistic = key.substring(dash + 1);
      if (dash > 0 && factors.concentrations().contains(statistic)) {
        var code = key.substring(0, dash);
        readings.add(
            reading(frame.mn(), code, statistic, frame.value(i), flags.getOrDefault(code, "")));
      }
    }
    return readings;
  }

  /// A factor whose flag comes twice with two meanings has none that could be relied on.
  private static Map<String, String> flags(Frame frame) {
    Map<String, String> flags = new HashMap<>();
    for (int i = 0; i < frame.items(); i++) {
      var key = frame.key(i).strip();
      if (key.endsWith("-" + FLAG)) {
        var code = key.substring(0, key.length() - FLAG.length() - 1);
        flags.merge(code, frame.value(i), (a, b) -> a.equals(b) ? a : "");
      }
    }
    return flags;
  }

  private Reading reading(String mn, String code, String statistic, String text, String flag) {
    var factor = factors.find(code);
    var unit = factor.flatMap(f -> factors.unit(f, units.of(mn, f.code())));
    var value = Decimals.read(text, unit.map(FactorUnit::signed).orElse(true));
    return new Reading(
        code, factor, statistic, text, value, unit, flag, convert(factor, unit, value));
  }

  private Conversion convert(Optional<Factor> factor, Optional<FactorUnit> unit, Value value) {
    var item = factor.map(f -> factors.items().get(f.code()));
    if (item.isEmpty()) {
      return new NoItem();
    }
    if (unit.isEmpty()) {
      return new NoUnit();
    }
    if (!(value instanceof Value.Number(var number))) {
      return new NoNumber();
    }
    var converted = unit.get().to(item.get().unit(), number);
    return converted.isPresent()
        ? new Converted(converted.get(), item.get())
        : new OtherUnit(unit.get(), item.get());
  }
}
