package dev.huishang.wire.data;

import dev.huishang.domain.standards.ItemLimits;
import dev.huishang.domain.standards.ItemLimits.Name;
import dev.huishang.domain.standards.ItemLimits.Rules;
import dev.huishang.domain.standards.ItemScale;
import dev.huishang.domain.standards.ItemScale.ClassRange;
import dev.huishang.domain.standards.WaterClass;
import dev.huishang.domain.standards.WaterStandard;
import dev.huishang.domain.standards.WaterStandard.Saturation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads GB 3838 and GB/T 14848.
public record WaterFiles(JsonNode possible) {

  /// The files that ship with the product.
  public static WaterFiles open() {
    return new WaterFiles(DataFile.read("possible-values").path("water"));
  }

  /// GB 3838-2002.
  public WaterStandard surface() {
    var file = DataFile.read("gb3838");
    int beyond = WaterClass.INFERIOR_V.ordinal();
    Map<String, ItemLimits> items = new HashMap<>();
    for (var node : file.path("items")) {
      var limits = decimals(node.path("limits"));
      var scale =
          switch (node.path("op").asString("")) {
            case "le" -> ItemScale.Ordered.of(true, limits);
            case "ge" -> ItemScale.Ordered.of(false, limits);
            case "range" -> new ItemScale.Ranges(List.of(range(0, node.path("limits"))));
            default -> null; // temperature has no limits
          };
      if (scale != null) {
        boolean times = !texts(file.path("no_exceed_factor")).contains(node.path("id").asString());
        add(items, node, scale, beyond, node.path("in_21_item_evaluation").asBoolean(), times);
      }
    }
    var percent = file.path("DO_class_I_alternative").path("saturation_pct_ge").decimalValue();
    return new WaterStandard(number(file), items, new Saturation("do_saturation", "do", percent));
  }

  /// GB/T 14848-2017.
  public WaterStandard ground() {
    var file = DataFile.read("gbt14848");
    int beyond = WaterClass.V.ordinal();
    Map<String, ItemLimits> items = new HashMap<>();
    for (var node : file.path("items")) {
      var scale =
          switch (node.path("op").asString("")) {
            case "le" -> ItemScale.Ordered.of(true, decimals(node.path("limits_I_IV")));
            case "range" -> new ItemScale.Ranges(ranges(node.path("ranges")));
            default -> new ItemScale.Words(node.path("accept").asString());
          };
      var above = node.path("above_III").asString("");
      add(items, node, scale, above.isEmpty() ? beyond : index(above), true, false);
    }
    return new WaterStandard(number(file), items, null);
  }

  /// Number and edition without the title: `GB 3838-2002`.
  private static String number(JsonNode file) {
    return file.path("standard").asString().replaceFirst("^(\\S+ \\S+).*", "$1");
  }

  private void add(
      Map<String, ItemLimits> items,
      JsonNode node,
      ItemScale scale,
      int beyond,
      boolean decides,
      boolean times) {
    var id = node.path("id").asString();
    var unit = node.path("unit").asString();
    var own = possible.path(id);
    var most = own.has("max") ? own.path("max") : possible.path("unit").path(unit);
    items.put(
        id.toLowerCase(Locale.ROOT),
        new ItemLimits(
            new Name(
                id.toLowerCase(Locale.ROOT),
                node.path("zh").asString(),
                node.path("en").asString()),
            unit,
            scale,
            new Rules(
                beyond,
                node.has("above_III"),
                decides,
                node.path("class_I").asString("").equals("not detected"),
                times && scale instanceof ItemScale.Ordered,
                ItemLimits.Possible.of(
                    BigDecimal.ZERO,
                    most.isNumber() ? most.decimalValue() : BigDecimal.valueOf(Long.MAX_VALUE)))));
  }

  private static List<@Nullable BigDecimal> decimals(JsonNode cells) {
    var limits = new ArrayList<@Nullable BigDecimal>();
    for (var cell : cells) {
      limits.add(cell.isNumber() ? cell.decimalValue() : null);
    }
    return Collections.unmodifiableList(limits);
  }

  private static ClassRange range(int index, JsonNode ends) {
    return ClassRange.of(index, ends.get(0).decimalValue(), true, ends.get(1).decimalValue(), true);
  }

  private static List<ClassRange> ranges(JsonNode node) {
    var ranges = new ArrayList<ClassRange>();
    for (var entry : node.properties()) {
      int index = index(entry.getKey().replaceFirst("-.*", ""));
      for (var range : entry.getValue()) {
        ranges.add(
            ClassRange.of(
                index,
                range.path(range.has("ge") ? "ge" : "gt").decimalValue(),
                range.has("ge"),
                range.path(range.has("le") ? "le" : "lt").decimalValue(),
                range.has("le")));
      }
    }
    return List.copyOf(ranges);
  }

  private static int index(String sign) {
    return WaterClass.valueOf(sign).ordinal();
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(n -> texts.add(n.asString()));
    return texts;
  }
}
