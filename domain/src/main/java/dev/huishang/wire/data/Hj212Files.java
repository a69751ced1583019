package dev.huishang.wire.data;

import dev.huishang.domain.hj212.Codes;
import dev.huishang.domain.hj212.Crc;
import dev.huishang.domain.hj212.Protocol;
import java.util.HashMap;
import java.util.Map;
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

  private static Codes codes(JsonNode table) {
    Map<Integer, String> codes = new HashMap<>();
    for (var entry : table.properties()) {
      codes.put(Integer.valueOf(entry.getKey()), entry.getValue().asString());
    }
    return new Codes(codes);
  }

  private Hj212Files() {}
}
