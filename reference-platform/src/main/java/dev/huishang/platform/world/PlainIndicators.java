package dev.huishang.platform.world;

import dev.huishang.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Indicators no network decides, as functions of region and month: ratios and prices move slowly
/// around their level, counts of the nation are the sum of its provinces, and what should never
/// happen happens rarely, in one province at a time. Levels stand in `indicators.json`.
final class PlainIndicators {
  private static final int NATION = 100_000;

  /// Months after which a deviation has faded to 1/e.
  private static final double FADING = 9;

  private final Dice dice;
  private final Walk walk;
  private final List<Integer> provinces;
  private final JsonNode kpis;

  PlainIndicators(Dice dice, List<Integer> regions) {
    this.dice = dice;
    this.walk = new Walk(dice, FADING);
    this.provinces = regions.stream().filter(r -> r != NATION).toList();
    try (var in = PlainIndicators.class.getResourceAsStream("indicators.json")) {
      kpis =
          Json.MAPPER
              .readTree(Objects.requireNonNull(in, "indicators.json is missing"))
              .path("kpis");
    } catch (IOException e) {
      throw new UncheckedIOException("indicators.json", e);
    }
  }

  /// Value of an indicator, unrounded for ratios, whole for counts; null where nothing is known.
  ///
  /// @param month months since year 0
  @Nullable Double value(String kpi, int region, long month) {
    var node = kpis.path(kpi);
    return switch (node.path("kind").asString("")) {
      case "rare" -> region == NATION ? sum(kpi, node, month) : rare(kpi, node, region, month);
      case "sum" -> region == NATION ? sum(kpi, node, month) : part(kpi, node, region, month);
      case "same" -> level(node) * (1 + swing(node) * walk.at(key(kpi), NATION, month));
      case "ratio" -> ratio(kpi, node, region, month);
      default -> null;
    };
  }

  private double sum(String kpi, JsonNode node, long month) {
    boolean rare = node.path("kind").asString("").equals("rare");
    return provinces.stream()
        .mapToDouble(p -> rare ? rare(kpi, node, p, month) : part(kpi, node, p, month))
        .sum();
  }

  private double rare(String kpi, JsonNode node, int province, long month) {
    double draw = dice.unit(74, key(kpi) * 31 + province, month);
    return draw < node.path("chance").asDouble() ? 1 : 0;
  }

  private double part(String kpi, JsonNode node, int province, long month) {
    double whole = provinces.stream().mapToDouble(p -> share(kpi, node, p)).sum();
    double moved = 1 + swing(node) * walk.at(key(kpi), province, month);
    return Math.rint(level(node) * share(kpi, node, province) / whole * moved);
  }

  private double share(String kpi, JsonNode node, int province) {
    var only = node.path("only");
    boolean in =
        only.isMissingNode()
            || StreamSupport.stream(only.spliterator(), false)
                .anyMatch(n -> n.asInt() == province / 10_000);
    return in ? 0.3 + dice.unit(73, key(kpi), province) : 0;
  }

  private double ratio(String kpi, JsonNode node, int region, long month) {
    double spread = node.path("place").asDouble();
    double place = region == NATION ? 0 : spread * dice.normal(72, key(kpi), region);
    double value = level(node) + place + swing(node) * walk.at(key(kpi), region, month);
    return Math.max(0, Math.min(100, value));
  }

  private static double level(JsonNode node) {
    return node.path("level").asDouble();
  }

  private static double swing(JsonNode node) {
    return node.path("swing").asDouble();
  }

  private static long key(String kpi) {
    return kpi.hashCode();
  }
}
