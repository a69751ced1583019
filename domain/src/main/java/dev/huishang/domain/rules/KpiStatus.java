package dev.huishang.domain.rules;

import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import org.jspecify.annotations.Nullable;

/// Whether an indicator meets its target. A target in words is never coloured.
public enum KpiStatus {
  MET,
  MISSED,
  NEUTRAL,
  NO_DATA;

  /// Coverage below which a value is not representative.
  public static final double REPRESENTATIVE = 0.5;

  /// Status of a reading under its definition.
  public static KpiStatus of(KpiDefinition definition, @Nullable KpiReading reading) {
    if (reading == null || reading.val() == null) {
      return NO_DATA;
    }
    var target = definition.target();
    var op = definition.targetOp();
    if (target == null || op == null) {
      return NEUTRAL;
    }
    double value = reading.val();
    return switch (op) {
      case "<=", "<" -> value <= target ? MET : MISSED;
      case ">=", ">" -> value >= target ? MET : MISSED;
      default -> NEUTRAL;
    };
  }

  /// True when too few inputs were current for the value to stand for the whole.
  public static boolean thin(KpiReading reading) {
    return reading.expected() > 0 && (double) reading.got() / reading.expected() < REPRESENTATIVE;
  }
}
