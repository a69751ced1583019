package dev.huishang.wire;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The one reader and writer of JSON, with limits: nothing from outside may nest or grow without
/// bound.
public final class Json {
  /// Thread-safe mapper; depth at most 64, a document at most 256 MiB.
  public static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxDocumentLength(256L << 20)
                          .build())
                  .build())
          .build();

  /// Parses text.
  ///
  /// @throws BadPage when it is not JSON, for example the HTML of a captive portal
  public static JsonNode parse(String text) throws BadPage {
    try {
      var node = MAPPER.readTree(text);
      if (node == null || node.isMissingNode()) {
        throw new BadPage("empty document");
      }
      return node;
    } catch (JacksonException e) {
      throw new BadPage("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Json() {}
}
