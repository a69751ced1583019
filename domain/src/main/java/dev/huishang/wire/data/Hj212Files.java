package dev.huishang.wire.data;

import dev.huishang.domain.PointKind;
import dev.huishang.domain.hj212.Answers;
import dev.huishang.domain.hj212.Codes;
import dev.huishang.domain.hj212.Crc;
import dev.huishang.domain.hj212.DataCommand;
import dev.huishang.domain.hj212.Factor;
import dev.huishang.domain.hj212.FactorUnit;
import dev.huishang.domain.hj212.Factors;
import dev.huishang.domain.hj212.Protocol;
import dev.huishang.domain.hj212.QualityItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// HJ 212 as its data files state it.
public final class Hj212Files {
  /// Limits and code tables of all editions (`hj212-spec.json`).
  public static Protocol protocol() {
    var file = DataFile.read("hj212-spec");
    Map<Integer, String> editions = new HashMap<>();
    for (var entry : file.path("editions").properties()) {
      editions.put(entry.getValue().path("flag_version").asInt(), entry.getKey());
    }
    var crc = file.path("crc");
    Map<String, String> flags = new HashMap<>();
    for (var entry : file.path("data_flags").properties()) {
      flags.put(entry.getKey(), entry.getValue().asString());
    }
    return new Protocol(
        file.path("max_data_segment").asInt(),
        file.path("max_CP").asInt(),
        file.path("mn_length").asInt(),
        new Crc(
            Integer.decode(crc.path("init").asString()),
            Integer.decode(crc.path("poly").asString())),
        new Codes(editions),
        file.path("sealing_flag_version").asInt(),
        codes(file.path("ST")),
        codes(file.path("CN")),
        flags);
  }

  /// The factor table with its units (`hj212-factors.csv`, `hj212-units.json`).
  public static Factors factors() {
    var file = DataFile.read("hj212-units");
    Map<String, FactorUnit> units = new HashMap<>();
    for (var entry : file.path("units").properties()) {
      var unit = entry.getValue();
      units.put(
          entry.getKey(),
          new FactorUnit(
              entry.getKey(),
              unit.path("symbol").asString(),
              unit.path("signed").asBoolean(false)));
    }
    Map<String, QualityItem> items = new HashMap<>();
    for (var row : file.path("items")) {
      var code = row.path("code").asString();
      var unit = Objects.requireNonNull(units.get(row.path("unit").asString()), code);
      items.put(
          code,
          new QualityItem(
              code, row.path("item").asString(), row.path("standard").asString(), unit));
    }
    Map<String, Factor> byCode = new HashMap<>();
    Map<String, Factor> byLegacy = new HashMap<>();
    for (var factor : rows()) {
      byCode.put(factor.code(), factor);
      if (!factor.legacy().isEmpty()) {
        byLegacy.put(factor.legacy(), factor);
      }
    }
    Set<String> concentrations = new HashSet<>();
    file.path("concentrations").forEach(name -> concentrations.add(name.asString()));
    return new Factors(byCode, byLegacy, units, items, concentrations);
  }

  private static List<Factor> rows() {
    return DataFile.lines("hj212-factors.csv").stream()
        .skip(1)
        .map(Hj212Files::cells)
        .map(c ->
            new Factor(
                c.get(0),
                c.get(1),
                c.get(2),
                c.get(3),
                c.get(4),
                c.get(5),
                decimals(c.get(6)),
                c.get(7),
                c.get(8)))
        .toList();
  }

  private static int decimals(String dataType) {
    int dot = dataType.indexOf('.');
    return dot < 0 ? 0 : Integer.parseInt(dataType.substring(dot + 1));
  }

  /// How frames are answered.
  public static Answers answers() {
    var file = DataFile.read("hj212-spec").path("answers");
    return new Answers(
        file.path("st").asString(),
        file.path("data").asString(),
        file.path("notice").asString(),
        numbers(file.path("notices")),
        numbers(file.path("never")));
  }

  private static Set<Integer> numbers(JsonNode list) {
    Set<Integer> numbers = new HashSet<>();
    list.forEach(n -> numbers.add(n.asInt()));
    return numbers;
  }

  /// The commands that bring values, by their CN.
  public static Map<Integer, DataCommand> dataCommands() {
    Map<Integer, DataCommand> commands = new HashMap<>();
    for (var row : DataFile.read("hj212-units").path("data_commands")) {
      var cadence = row.path("cadence");
      commands.put(
          row.path("cn").asInt(),
          new DataCommand(
              row.path("name").asString(),
              row.path("statistic").asString(),
              row.path("ending").asString(),
              cadence.isNumber() ? Optional.of(cadence.asLong()) : Optional.empty()));
    }
    return commands;
  }

  /// Systems (ST) that watch air or water; their values are compared with quality standards.
  public static Map<Integer, PointKind> kinds() {
    Map<Integer, PointKind> kinds = new HashMap<>();
    for (var entry : DataFile.read("hj212-units").path("kinds").properties()) {
      kinds.put(Integer.valueOf(entry.getKey()), PointKind.valueOf(entry.getValue().asString()));
    }
    return kinds;
  }

  /// The cells of a line; a cell in quotation marks may hold commas.
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static Codes codes(JsonNode table) {
    Map<Integer, String> codes = new HashMap<>();
    for (var entry : table.properties()) {
      codes.put(Integer.valueOf(entry.getKey()), entry.getValue().asString());
    }
    return new Codes(codes);
  }

  private Hj212Files() {}
}
