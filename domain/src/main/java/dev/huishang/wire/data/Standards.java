package dev.huishang.wire.data;

import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.AqiEdition;
import dev.huishang.domain.standards.AqiStandard;
import dev.huishang.domain.standards.ItemLimits;
import dev.huishang.domain.standards.ItemLimits.ClassRange;
import dev.huishang.domain.standards.MeasuringUnit;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.standards.WaterStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The standards as their data files state them.
///
/// @param aqi HJ 633, all editions
/// @param surface GB 3838-2002
/// @param ground GB/T 14848-2017
public record Standards(AqiStandard aqi, WaterStandard surface, WaterStandard ground) {

  /// Reads the files that ship with the product.
  public static Standards load() {
    return new Standards(aqi(DataFile.read("aqi-breakpoints")), readSurface(), readGround());
  }

  /// Unit the standard of points of this kind wants for this parameter, empty where it classes none
  /// such.
  public Optional<String> unit(PointKind kind, String param) {
    return switch (kind) {
      case AIR -> Pollutant.of(param).map(p -> aqi.units().get(p));
      case SURFACE_WATER -> surface.unit(param);
      case GROUNDWATER -> ground.unit(param);
      case SOURCE, NUCLEAR, RADIATION -> Optional.empty();
    };
  }

  /// False when values of this parameter must not be read against the limits of its standard: they
  /// come in another unit.
  public boolean fits(Parameter parameter) {
    return unit(parameter.kind(), parameter.id())
        .map(unit -> MeasuringUnit.same(unit, parameter.unit()))
        .orElse(true);
  }

  private static AqiStandard aqi(JsonNode file) {
    var iaqi = new int[file.path("iaqi").size()];
    for (int i = 0; i < iaqi.length; i++) {
      iaqi[i] = file.path("iaqi").get(i).asInt();
    }
    var editions = new ArrayList<AqiEdition>();
    for (var entry : file.path("editions").properties()) {
      editions.add(edition(entry.getKey(), entry.getValue(), iaqi));
    }
    Map<Pollutant, String> units = new EnumMap<>(Pollutant.class);
    for (var entry : file.path("units").properties()) {
      units.put(Pollutant.valueOf(entry.getKey()), entry.getValue().asString());
    }
    return new AqiStandard(List.copyOf(editions), units);
  }

  private static AqiEdition edition(String id, JsonNode node, int[] iaqi) {
    Map<String, double[]> rows = new HashMap<>();
    for (var row : node.path("table").properties()) {
      rows.put(row.getKey(), limits(row.getValue()));
    }
    Map<String, @Nullable Integer> above = new HashMap<>();
    for (var row : node.path("above_table").properties()) {
      if (!row.getKey().equals("others")) {
        var index = row.getValue().path("iaqi");
        above.put(row.getKey(), index.isNumber() ? index.asInt() : null);
      }
    }
    var until = node.path("valid_to");
    return new AqiEdition(
        id,
        LocalDate.parse(node.path("effective_from").asString()),
        until.isString() ? LocalDate.parse(until.asString()) : null,
        iaqi,
        rows,
        above);
  }

  /// Breakpoints; -1 stands for the cells the standard leaves empty.
  private static double[] limits(JsonNode cells) {
    var limits = new double[cells.size()];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = cells.get(i).isNumber() ? cells.get(i).asDouble() : -1;
    }
    return limits;
  }

  private static WaterStandard readSurface() {
    var file = DataFile.read("gb3838");
    Map<String, ItemLimits> items = new HashMap<>();
    for (var node : file.path("items")) {
      if (node.path("in_21_item_evaluation").asBoolean(false)) {
        var id = node.path("id").asString().toLowerCase(Locale.ROOT);
        var unit = node.path("unit").asString();
        var limits = limits(node.path("limits"));
        items.put(
            id,
            node.path("op").asString("").equals("range")
                ? new ItemLimits(
                    id,
                    unit,
                    true,
                    limits,
                    List.of(new ClassRange(0, limits[0], true, limits[1], true)))
                : new ItemLimits(
                    id, unit, node.path("op").asString("").equals("le"), limits, List.of()));
      }
    }
    return new WaterStandard("GB 3838-2002", items, 5);
  }

  private static WaterStandard readGround() {
    var file = DataFile.read("gbt14848");
    Map<String, ItemLimits> items = new HashMap<>();
    for (var node : file.path("items")) {
      var id = node.path("id").asString().toLowerCase(Locale.ROOT);
      var unit = node.path("unit").asString();
      switch (node.path("op").asString("")) {
        case "le" ->
            items.put(
                id, new ItemLimits(id, unit, true, limits(node.path("limits_I_IV")), List.of()));
        case "range" -> items.put(id, new ItemLimits(id, unit, true, new double[0], ranges(node)));
        default -> {
          // items judged by words (taste, visible matter) have no number to class
        }
      }
    }
    return new WaterStandard("GB/T 14848-2017", items, 4);
  }

  private static List<ClassRange> ranges(JsonNode node) {
    var ranges = new ArrayList<ClassRange>();
    for (var entry : node.path("ranges").properties()) {
      int index = entry.getKey().startsWith("I-") ? 0 : 3;
      for (var range : entry.getValue()) {
        ranges.add(
            new ClassRange(
                index,
                range.path("ge").asDouble(range.path("gt").asDouble(0)),
                range.has("ge"),
                range.path("le").asDouble(range.path("lt").asDouble(0)),
                range.has("le")));
      }
    }
    return List.copyOf(ranges);
  }
}
