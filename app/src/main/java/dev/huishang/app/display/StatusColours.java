package dev.huishang.app.display;

import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.wire.data.DataFile;
import tools.jackson.databind.JsonNode;

/// Colours of met and missed as the data file states its lights, `0xRRGGBB`.
final class StatusColours {
  private final JsonNode lights = DataFile.read("class-colours").path("light");

  int of(KpiStatus status) {
    int index =
        switch (status) {
          case MET -> 0;
          case MISSED -> 2;
          case NEUTRAL, NO_DATA -> 3;
        };
    return Integer.parseInt(lights.get(index).asString().substring(1), 16);
  }

  /// Style class of a dot.
  static String dot(KpiStatus status) {
    return switch (status) {
      case MET -> "green";
      case MISSED -> "red";
      case NEUTRAL, NO_DATA -> "grey";
    };
  }
}
