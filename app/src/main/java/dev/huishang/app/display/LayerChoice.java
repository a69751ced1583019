package dev.huishang.app.display;

import dev.huishang.wire.data.DataFile;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Which layers belong to a domain, as the data file says.
final class LayerChoice {
  private final JsonNode file = DataFile.read("display-layers");

  /// Networks shown with this domain.
  Set<String> of(String domain) {
    var own = file.path("by_domain").path(domain);
    Set<String> networks = new LinkedHashSet<>();
    for (var id : own.isMissingNode() ? file.path("default") : own) {
      networks.add(id.asString());
    }
    return networks;
  }

  /// Thematic layers shown with this domain.
  Set<LayerKind> themes(String domain) {
    var own = file.path("themes_by_domain").path(domain);
    Set<LayerKind> kinds = new LinkedHashSet<>();
    for (var id : own.isMissingNode() ? file.path("themes_default") : own) {
      kinds.add(LayerKind.valueOf(id.asString().toUpperCase(Locale.ROOT)));
    }
    return kinds;
  }

  /// What a surface shows first.
  String quantity() {
    return file.path("surface_quantity").asString();
  }

  /// True when the domain has layers of its own.
  boolean has(String domain) {
    return file.path("by_domain").has(domain);
  }
}
