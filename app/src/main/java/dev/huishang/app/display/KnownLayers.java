package dev.huishang.app.display;

import dev.huishang.wire.data.DataFile;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes a choice of layers, and reads one back: what this console does not know is left out and
/// named.
///
/// @param domains ids of the domains
/// @param quantities what a surface can be made of
/// @param networks networks of stations
record KnownLayers(Set<String> domains, List<String> quantities, List<String> networks) {
  static KnownLayers read() {
    Set<String> domains = new LinkedHashSet<>();
    DataFile.read("domains").path("domains").forEach(d -> domains.add(d.path("id").asString()));
    return new KnownLayers(domains, ThemeData.load().quantities(), LayerChooser.NETWORKS);
  }

  static ObjectNode written(MapChoice choice) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("domain", choice.domain());
    var kinds = node.putArray("themes");
    choice.kinds().stream().sorted().forEach(k -> kinds.add(k.key()));
    node.put("quantity", choice.quantity());
    node.put("indicator", choice.kpi());
    var networks = node.putArray("networks");
    choice.networks().stream().sorted().forEach(networks::add);
    return node;
  }

  /// The choice that stands there; empty without a domain this console has.
  ///
  /// @param unknown takes the name of everything left out
  Optional<MapChoice> of(JsonNode node, Set<String> unknown) {
    var domain = node.path("domain").asString("");
    if (!domains.contains(domain)) {
      unknown.add(domain.isEmpty() ? "?" : domain);
      return Optional.empty();
    }
    var kinds = EnumSet.noneOf(LayerKind.class);
    for (var kind : node.path("themes")) {
      kind(kind.asString("")).ifPresentOrElse(kinds::add, () -> unknown.add(kind.asString("?")));
    }
    Set<String> shown = new LinkedHashSet<>();
    for (var network : node.path("networks")) {
      if (networks.contains(network.asString(""))) {
        shown.add(network.asString());
      } else {
        unknown.add(network.asString("?"));
      }
    }
    var quantity = node.path("quantity").asString("");
    if (!quantities.contains(quantity)) {
      unknown.add(quantity.isEmpty() ? "?" : quantity);
      quantity = new LayerChoice().quantity();
    }
    return Optional.of(
        new MapChoice(domain, kinds, quantity, node.path("indicator").asString(""), shown));
  }

  private static Optional<LayerKind> kind(String key) {
    try {
      return Optional.of(LayerKind.valueOf(key.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
