package dev.huishang.app.display;

import java.util.EnumSet;
import java.util.Set;

/// What is chosen to lie on the map beside the stations.
///
/// @param domain domain whose indicators a choropleth offers
/// @param kinds layers switched on
/// @param quantity of the surface: `aqi` or a parameter id
/// @param kpi indicator of the choropleth, empty for the first of the domain
/// @param networks networks shown as stations
record MapChoice(
    String domain, Set<LayerKind> kinds, String quantity, String kpi, Set<String> networks) {
  MapChoice {
    kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(kinds);
    networks = Set.copyOf(networks);
  }

  MapChoice toggled(LayerKind kind) {
    var next = kinds.isEmpty() ? EnumSet.noneOf(LayerKind.class) : EnumSet.copyOf(kinds);
    if (!next.remove(kind)) {
      next.add(kind);
    }
    return new MapChoice(domain, next, quantity, kpi, networks);
  }

  MapChoice of(String otherQuantity, String otherKpi) {
    return new MapChoice(domain, kinds, otherQuantity, otherKpi, networks);
  }

  MapChoice with(Set<String> others) {
    return new MapChoice(domain, kinds, quantity, kpi, others);
  }

  boolean has(LayerKind kind) {
    return kinds.contains(kind);
  }
}
