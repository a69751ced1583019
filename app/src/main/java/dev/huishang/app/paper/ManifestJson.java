package dev.huishang.app.paper;

import dev.huishang.app.paper.Manifest.MapState;
import dev.huishang.app.paper.Manifest.Part;
import dev.huishang.domain.SignedIn;
import dev.huishang.domain.StreamAge;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The canonical bytes of a manifest: UTF-8, members always in the same order, no white space. The
/// same manifest gives the same bytes on every machine.
final class ManifestJson {
  static final String FORMAT = "huishang-pack/1";

  static byte[] write(Manifest manifest) {
    var json = Json.MAPPER.createObjectNode();
    json.put("format", FORMAT);
    json.put("title", manifest.title());
    json.put("kind", manifest.kind());
    json.put("as_known_at", manifest.asKnownAt().toString());
    var by = manifest.madeBy();
    json.putObject("made_by")
        .put("user", by.user())
        .put("name", by.name())
        .put("seat", by.seat())
        .put("role", by.role());
    json.put("device", manifest.device());
    texts(json.putArray("markings"), manifest.markings());
    var map = manifest.map();
    json.putObject("map")
        .put("lon", map.lon())
        .put("lat", map.lat())
        .put("zoom", map.zoom())
        .put("dark", map.dark())
        .put("approval", map.approval())
        .put("width", map.width())
        .put("height", map.height());
    var streams = json.putArray("streams");
    manifest.streams().forEach(age -> stream(streams.addObject(), age));
    var parts = json.putArray("parts");
    for (var part : manifest.parts()) {
      var node = parts.addObject();
      node.put("name", part.name()).put("size", part.size()).put("sha256", part.sha256());
      texts(node.putArray("blocks"), part.blocks());
    }
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void stream(ObjectNode node, StreamAge age) {
    node.put("stream", age.stream());
    node.put("as_of", age.asOf() == null ? null : age.asOf().toString());
    node.put("rows", age.rows());
    node.put("complete", age.complete());
    node.put("verified", age.verified());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  /// Reads a manifest.
  ///
  /// @throws BadPage when it is not one, naming the member
  static Manifest read(byte[] bytes) throws BadPage {
    var json = Json.parse(new String(bytes, StandardCharsets.UTF_8));
    if (!FORMAT.equals(json.path("format").asString(""))) {
      throw new BadPage("format is not " + FORMAT);
    }
    try {
      var by = json.path("made_by");
      var map = json.path("map");
      return new Manifest(
          text(json, "title"),
          text(json, "kind"),
          Instant.parse(text(json, "as_known_at")),
          new SignedIn(text(by, "user"), text(by, "name"), text(by, "seat"), text(by, "role")),
          text(json, "device"),
          list(json.path("markings")),
          new MapState(
              map.path("lon").asDouble(),
              map.path("lat").asDouble(),
              map.path("zoom").asDouble(),
              map.path("dark").asBoolean(true),
              text(map, "approval"),
              map.path("width").asInt(),
              map.path("height").asInt()),
          streams(json.path("streams")),
          parts(json.path("parts")));
    } catch (DateTimeException e) {
      throw new BadPage("a time cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<StreamAge> streams(JsonNode nodes) throws BadPage {
    var streams = new ArrayList<StreamAge>();
    for (var node : nodes) {
      streams.add(
          new StreamAge(
              text(node, "stream"),
              instant(node.path("as_of")),
              node.path("rows").asLong(),
              node.path("complete").asBoolean(),
              node.path("verified").asBoolean()));
    }
    return streams;
  }

  private static @Nullable Instant instant(JsonNode node) {
    return node.isString() ? Instant.parse(node.asString()) : null;
  }

  private static List<Part> parts(JsonNode nodes) throws BadPage {
    var parts = new ArrayList<Part>();
    for (var node : nodes) {
      parts.add(
          new Part(
              text(node, "name"),
              node.path("size").asLong(-1),
              text(node, "sha256"),
              list(node.path("blocks"))));
    }
    return parts;
  }

  private static List<String> list(JsonNode nodes) {
    var texts = new ArrayList<String>();
    nodes.forEach(node -> texts.add(node.asString("")));
    return texts;
  }

  private static String text(JsonNode node, String name) throws BadPage {
    var value = node.path(name);
    if (!value.isString()) {
      throw new BadPage(name + " is missing");
    }
    return value.asString();
  }

  private ManifestJson() {}
}
