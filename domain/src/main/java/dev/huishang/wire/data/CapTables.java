package dev.huishang.wire.data;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.cap.CapMsgType;
import dev.huishang.domain.cap.CapRules;
import dev.huishang.domain.cap.CnProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads what the data files say about warning messages: `cap-rules` (limits and words) and
/// `cap-cn` (the national profile).
public final class CapTables {
  /// The rules that ship with the product.
  public static CapRules load() {
    var file = DataFile.read("cap-rules");
    var limits = file.path("limits");
    return new CapRules(
        limits.path("bytes").asInt(),
        limits.path("elements").asInt(),
        limits.path("depth").asInt(),
        file.path("polygon_points_recommended").asInt(),
        texts(file.path("words").path("test")),
        texts(file.path("words").path("cancel")),
        national(DataFile.read("cap-cn")));
  }

  private static CnProfile national(JsonNode file) {
    Map<WarningColor, String> grades = new EnumMap<>(WarningColor.class);
    for (var entry : file.path("severity_map").properties()) {
      var colour = WarningColor.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
      grades.put(colour, entry.getValue().asString());
    }
    var open = new ArrayList<String>();
    for (var entry : file.path("open_parameters").properties()) {
      if (entry.getValue().isNull()) {
        open.add(entry.getKey());
      }
    }
    var types = file.path("msgType").asString();
    return new CnProfile(
        file.path("china").path(0).asString(),
        Pattern.compile(file.path("identifier").path("regex").asString()),
        file.path("identifier").path("length").asInt(),
        texts(file.path("status")),
        Stream.of(CapMsgType.values()).filter(t -> types.contains(t.word())).toList(),
        Map.copyOf(grades),
        List.copyOf(open));
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    for (var node : list) {
      texts.add(node.asString());
    }
    return List.copyOf(texts);
  }

  private CapTables() {}
}
