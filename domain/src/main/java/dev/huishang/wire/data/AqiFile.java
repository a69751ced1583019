package dev.huishang.wire.data;

import dev.huishang.domain.standards.AqiEdition;
import dev.huishang.domain.standards.AqiEdition.Indicators;
import dev.huishang.domain.standards.AqiRules;
import dev.huishang.domain.standards.AqiStandard;
import dev.huishang.domain.standards.IaqiRow;
import dev.huishang.domain.standards.Indicator;
import dev.huishang.domain.standards.Pollutant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the editions of HJ 633.
public record AqiFile(JsonNode file, JsonNode possible) {

  /// All editions.
  public static AqiStandard load() {
    return new AqiFile(DataFile.read("aqi-breakpoints"), DataFile.read("possible-values"))
        .standard();
  }

  private AqiStandard standard() {
    var editions = new ArrayList<AqiEdition>();
    for (var entry : file.path("editions").properties()) {
      editions.add(edition(entry.getKey(), entry.getValue()));
    }
    editions.sort(Comparator.comparing(AqiEdition::from));
    Map<Pollutant, String> units = new EnumMap<>(Pollutant.class);
    for (var entry : file.path("units").properties()) {
      units.put(Pollutant.valueOf(entry.getKey()), entry.getValue().asString());
    }
    return new AqiStandard(List.copyOf(editions), units);
  }

  private AqiEdition edition(String id, JsonNode node) {
    Map<String, IaqiRow> rows = new HashMap<>();
    for (var row : node.path("table").properties()) {
      rows.put(row.getKey(), row(row.getKey(), row.getValue(), node.path("above_table")));
    }
    var levels = new ArrayList<Integer>();
    file.path("levels").forEach(l -> levels.add(l.path("max").asInt()));
    return new AqiEdition(
        id,
        LocalDate.parse(node.path("effective_from").asString()),
        node.path("valid_to").isString() ? LocalDate.parse(node.path("valid_to").asString()) : null,
        new AqiRules(
            file.path("primary_above").asInt(),
            number(node.path("publish_with_missing_above")),
            number(node.path("exceeding_above")),
            List.copyOf(levels)),
        indicators(node, "daily", rows),
        indicators(node, "hourly", rows));
  }

  private static @Nullable Integer number(JsonNode node) {
    return node.isNumber() ? node.asInt() : null;
  }

  private IaqiRow row(String name, JsonNode cells, JsonNode above) {
    var pollutant = name.substring(0, name.indexOf('_'));
    int decimals = file.path("decimals").path(pollutant).asInt();
    int stated = 0;
    while (stated < cells.size() && cells.get(stated).isNumber()) {
      stated++;
    }
    var points = new int[stated];
    var index = new int[stated];
    for (int i = 0; i < stated; i++) {
      points[i] = cells.get(i).decimalValue().movePointRight(decimals).intValueExact();
      index[i] = file.path("iaqi").get(i).asInt();
    }
    var own = above.path(name);
    return new IaqiRow(
        name,
        decimals,
        BigDecimal.ONE.movePointRight(decimals).intValueExact(),
        points,
        index,
        number(own.isMissingNode() ? above.path("others").path("iaqi") : own.path("iaqi")),
        own.path("use_instead").asString(""),
        possible.path("air").path(file.path("units").path(pollutant).asString()).asInt());
  }

  private static Indicators indicators(JsonNode node, String span, Map<String, IaqiRow> rows) {
    var main = names(node.path("main_" + span));
    var beside = names(node.path("reported_only"));
    var all = new ArrayList<Indicator>();
    var mains = new IaqiRow[Pollutant.values().length];
    for (var name : names(node.path(span + "_indicators"))) {
      var pollutant = Pollutant.valueOf(name.substring(0, name.indexOf('_')));
      var column = node.path(span + "_columns").path(name).asString(name);
      var row = Objects.requireNonNull(rows.get(column), "no column for indicator " + name);
      all.add(new Indicator(name, pollutant, row, main.contains(name), !beside.contains(name)));
      if (main.contains(name)) {
        mains[pollutant.ordinal()] = row;
      }
    }
    return new Indicators(List.copyOf(all), List.of(mains));
  }

  private static List<String> names(JsonNode list) {
    var names = new ArrayList<String>();
    list.forEach(n -> names.add(n.asString()));
    return List.copyOf(names);
  }
}
