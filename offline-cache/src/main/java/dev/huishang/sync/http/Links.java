package dev.huishang.sync.http;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Links of a landing page.
final class Links {
  /// The address under this relation, as it stands there.
  static Optional<String> find(JsonNode page, String rel) {
    for (var link : page.path("links")) {
      if (rel.equals(link.path("rel").asString(""))) {
        return Optional.of(link.path("href").asString("")).filter(href -> !href.isEmpty());
      }
    }
    return Optional.empty();
  }

  private Links() {}
}
