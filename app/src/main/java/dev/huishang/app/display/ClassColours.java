package dev.huishang.app.display;

import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.AqiLevel;
import dev.huishang.domain.standards.WaterClass;
import dev.huishang.wire.data.DataFile;
import tools.jackson.databind.JsonNode;

/// Colours of classes as the data file states them, `0xRRGGBB`.
public final class ClassColours {
  private final JsonNode file = DataFile.read("class-colours");

  /// Colour of an air quality level.
  public int of(AqiLevel level) {
    return rgb(file.path("aqi").get(level.ordinal()));
  }

  /// Colour of a water class, surface and ground alike.
  public int of(WaterClass waterClass) {
    return rgb(file.path("water").get(waterClass.ordinal()));
  }

  /// How bad the class of this colour is for points of this kind: 1 for the best of its standard, 0
  /// for no class. The standards share colours: green is the best air and the third class of water.
  public int severity(PointKind kind, int rgb) {
    var classes = file.path(kind == PointKind.AIR ? "aqi" : "water");
    for (int i = 0; i < classes.size(); i++) {
      if (rgb(classes.get(i)) == rgb) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Colour of a value no standard classes.
  public int unclassed() {
    return rgb(file.path("unclassed"));
  }

  private static int rgb(JsonNode text) {
    return Integer.parseInt(text.asString().substring(1), 16);
  }
}
