package dev.huishang.app.display;

import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Frozen;
import dev.huishang.domain.RoomTime.Live;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.map.Camera;
import dev.huishang.wire.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Views as they stand in a file, and back. A view that cannot be read is left out alone.
///
/// @param layers what can be chosen
record ViewWords(KnownLayers layers) {
  /// What a file held.
  ///
  /// @param views those that could be read
  /// @param lost how many could not
  /// @param unknown layers this console does not have
  record Found(SavedViews views, int lost, Set<String> unknown) {}

  static ObjectNode written(SavedViews views, int version) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("version", version);
    var all = node.putArray("views");
    views.views().forEach(view -> all.add(written(view)));
    return node;
  }

  private static ObjectNode written(SavedView view) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("name", view.name());
    node.putObject("camera")
        .put("lon", view.camera().lon())
        .put("lat", view.camera().lat())
        .put("zoom", view.camera().zoom());
    node.put("region", view.region());
    node.set("layers", KnownLayers.written(view.choice()));
    node.put("base", view.base());
    node.set("time", written(view.time()));
    return node;
  }

  private static ObjectNode written(RoomTime time) {
    var node = JsonNodeFactory.instance.objectNode();
    switch (time) {
      case Live() -> node.put("mode", "live");
      case Frozen(var at) -> node.put("mode", "frozen").put("at", at.toString());
      case Replay r -> {
        node.put("mode", "replay").put("at", r.at().toString());
        node.put("from", r.from().toString()).put("to", r.to().toString()).put("speed", r.speed());
        if (r.known() instanceof Duration known) {
          node.put("known", known.toString());
        }
      }
    }
    return node;
  }

  /// What stands in a file.
  Found read(JsonNode file) {
    Set<String> unknown = new LinkedHashSet<>();
    List<SavedView> views = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    int all = 0;
    for (var node : file.path("views")) {
      all++;
      view(node, unknown)
          .filter(view -> views.size() < SavedViews.MOST && names.add(view.name()))
          .ifPresent(views::add);
    }
    return new Found(new SavedViews(views), all - views.size(), unknown);
  }

  private Optional<SavedView> view(JsonNode node, Set<String> unknown) {
    var choice = layers.of(node.path("layers"), unknown);
    var at = node.path("camera");
    var camera =
        new Camera(
            at.path("lon").asDouble(Double.NaN),
            at.path("lat").asDouble(Double.NaN),
            at.path("zoom").asDouble(Double.NaN));
    boolean placed =
        Math.abs(camera.lon()) <= 180 && Math.abs(camera.lat()) <= 85 && camera.zoom() > 0;
    var name = node.path("name").asString("");
    if (choice.isEmpty() || !placed || !SavedViews.canBeCalled(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SavedView(
              name,
              camera,
              node.path("region").asString(""),
              choice.get(),
              node.path("base").asString(""),
              time(node.path("time"))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static RoomTime time(JsonNode node) {
    return switch (node.path("mode").asString("")) {
      case "live" -> new Live();
      case "frozen" -> new Frozen(instant(node, "at"));
      case "replay" ->
          new Replay(
              instant(node, "at"),
              instant(node, "from"),
              instant(node, "to"),
              false,
              node.path("speed").asInt(1),
              node.has("known") ? Duration.parse(node.path("known").asString("")) : null);
      default ->
          throw new IllegalArgumentException("no time: " + Json.MAPPER.writeValueAsString(node));
    };
  }

  private static Instant instant(JsonNode node, String name) {
    return Instant.parse(node.path(name).asString(""));
  }
}
