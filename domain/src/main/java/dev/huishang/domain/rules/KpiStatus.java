package dev.huishang.domain.rules;

import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Whether an indicator meets its target: the value is rounded half-even to the shown decimals,
/// then compared. A target in words is never coloured.
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
    int order = shown(reading.val(), definition).compareTo(BigDecimal.valueOf(target));
    return switch (op) {
      case "<=" -> order <= 0 ? MET : MISSED;
      case "<" -> order < 0 ? MET : MISSED;
      case ">=" -> order >= 0 ? MET : MISSED;
      case ">" -> order > 0 ? MET : MISSED;
      default -> NEUTRAL;
    };
  }

  /// The value as the tile prints it: a tile must never contradict its own number.
  private static BigDecimal shown(double value, KpiDefinition definition) {
    return BigDecimal.valueOf(value).setScale(definition.decimals(), RoundingMode.HALF_EVEN);
  }

  /// The operator of a target as printed on screens and paper: `≤`, `<`, `≥` or `>`.
  public static String sign(String op) {
    return switch (op) {
      case "<=" -> "≤";
      case ">=" -> "≥";
      default -> op;
    };
  }

  /// True when too few inputs were current for the value to stand for the whole.
  public static boolean thin(KpiReading reading) {
    return reading.expected() > 0 && (double) reading.got() / reading.expected() < REPRESENTATIVE;
  }
}
