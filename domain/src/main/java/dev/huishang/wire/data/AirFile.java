package dev.huishang.wire.data;

import dev.huishang.domain.standards.AirLimits;
import dev.huishang.domain.standards.AirLimits.Row;
import dev.huishang.domain.standards.AirLimits.Zone;
import dev.huishang.domain.standards.AirValidity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads GB 3095: limits, validity of means, percentiles of a year.
///
/// @param percentiles percent per item, for example `O3_max8h`
public record AirFile(AirLimits limits, AirValidity validity, Map<String, Integer> percentiles) {

  /// The file that ships with the product.
  public static AirFile load() {
    var file = DataFile.read("gb3095");
    var rows = new ArrayList<Row>();
    for (var group : List.of("basic", "other")) {
      for (var item : file.path(group).properties()) {
        phases(file, item.getKey(), item.getValue(), rows);
      }
    }
    old(file, rows);
    Map<String, Integer> percentiles = new TreeMap<>();
    for (var entry : file.path("annual_percentiles").path("values").properties()) {
      percentiles.put(entry.getKey(), entry.getValue().asInt());
    }
    return new AirFile(
        new AirLimits(List.copyOf(rows)), validity(file.path("validity")), percentiles);
  }

  private static void phases(JsonNode file, String item, JsonNode node, List<Row> rows) {
    for (var period : node.properties()) {
      for (var phase : period.getValue().properties()) {
        for (var zone : phase.getValue().properties()) {
          rows.add(
              new Row(
                  number(file.path("standard").asString()),
                  phase.getKey(),
                  item,
                  period.getKey(),
                  Zone.valueOf(zone.getKey()),
                  zone.getValue().decimalValue(),
                  node.path("unit").asString(),
                  LocalDate.parse(file.path("phases").path(phase.getKey()).get(0).asString()),
                  date(file.path("phases").path(phase.getKey()).get(1)),
                  decimals(file, item)));
        }
      }
    }
  }

  /// The 2012 edition, of which the file states zone II.
  private static void old(JsonNode file, List<Row> rows) {
    for (var item : file.path("old_GB3095_2012_II").properties()) {
      for (var period : item.getValue().properties()) {
        rows.add(
            new Row(
                file.path("old_standard").asString(),
                "",
                item.getKey(),
                period.getKey(),
                Zone.II,
                period.getValue().decimalValue(),
                file.path("basic").path(item.getKey()).path("unit").asString(),
                LocalDate.parse(file.path("old_valid").get(0).asString()),
                date(file.path("old_valid").get(1)),
                decimals(file, item.getKey())));
      }
    }
  }

  private static AirValidity validity(JsonNode node) {
    var year = node.path("annual");
    return new AirValidity(
        node.path("1h").path("min_sampling_minutes").asInt(),
        node.path("24h").path("min_hourly_means").asInt(),
        node.path("O3_8h").path("min_hourly_means").asInt(),
        node.path("O3_8h").path("of").asInt(),
        node.path("O3_max8h").path("min_8h_means").asInt(),
        year.path("min_daily_means").asInt(),
        year.path("min_per_month").asInt(),
        year.path("min_february").asInt());
  }

  private static String number(String title) {
    return title.replaceFirst("^(\\S+ \\S+).*", "$1");
  }

  private static @Nullable LocalDate date(JsonNode node) {
    return node.isString() ? LocalDate.parse(node.asString()) : null;
  }

  private static @Nullable Integer decimals(JsonNode file, String item) {
    var places = file.path("decimals").path(item);
    return places.isNumber() ? places.asInt() : null;
  }
}
