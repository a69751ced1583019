package dev.huishang.domain.warning;

import dev.huishang.domain.explain.Said;
import java.util.List;

/// Cities that are warned of together.
///
/// @param id stable id
/// @param name its name
/// @param cities division codes
public record KeyRegion(String id, Said name, List<String> cities) {
  public KeyRegion {
    cities = List.copyOf(cities);
  }
}
