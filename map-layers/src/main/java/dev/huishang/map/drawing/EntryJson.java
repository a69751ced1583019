package dev.huishang.map.drawing;

import dev.huishang.map.drawing.Entry.By;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Entry.Note;
import dev.huishang.map.drawing.Entry.Tombstone;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Entries as JSON, members always in the same order: how they are kept, frozen and passed on.
public final class EntryJson {
  /// The one text of an entry.
  public static String write(Entry entry) {
    var json = Json.MAPPER.createObjectNode();
    json.put("id", entry.id());
    json.put("author", entry.by().author()).put("seat", entry.by().seat());
    json.put("at", entry.at().toString());
    switch (entry) {
      case Element e -> {
        json.put("name", e.name()).put("source", e.source());
        json.set("shape", ShapeJson.write(e.shape()));
      }
      case Note n -> json.put("answers", n.element()).put("text", n.text());
      case Tombstone t -> json.put("of", t.of()).put("turn", t.turn()).put("gone", t.gone());
    }
    return json.toString();
  }

  /// Reads an entry.
  ///
  /// @throws NotAnEntry when it is none
  public static Entry read(String text) throws NotAnEntry {
    try {
      return read(Json.parse(text));
    } catch (BadPage e) {
      throw new NotAnEntry(String.valueOf(e.getMessage()), e);
    }
  }

  /// Reads an entry from a document.
  ///
  /// @throws NotAnEntry when it is none
  public static Entry read(JsonNode json) throws NotAnEntry {
    if (!(json instanceof ObjectNode)) {
      throw new NotAnEntry("not an object");
    }
    try {
      var id = UUID.fromString(text(json, "id", 36)).toString();
      var by = new By(text(json, "author", 200), text(json, "seat", 200));
      var at = Instant.parse(text(json, "at", 40));
      if (json.has("shape")) {
        var shape = ShapeJson.read(json.path("shape"));
        return new Element(id, by, at, shape, text(json, "name", 500), text(json, "source", 500));
      }
      if (json.has("answers")) {
        return new Note(id, by, at, text(json, "answers", 36), text(json, "text", 2_000));
      }
      if (json.has("of")) {
        var gone = json.path("gone").asBoolean(true);
        return new Tombstone(id, by, at, text(json, "of", 36), json.path("turn").asInt(1), gone);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new NotAnEntry(String.valueOf(e.getMessage()), e);
    }
    throw new NotAnEntry("neither shape, answer nor tombstone");
  }

  private static String text(JsonNode json, String name, int most) throws NotAnEntry {
    var value = json.path(name);
    if (!value.isString() || value.asString().length() > most) {
      throw new NotAnEntry(name + " is missing or too long");
    }
    return value.asString();
  }

  private EntryJson() {}
}
