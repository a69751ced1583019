package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;
import dev.huishang.app.shell.WallPart.Ask;
import java.util.List;

/// Makes pages; map, tiles and charts come from the function that knows them.
///
/// @param map makes a map
/// @param tiles makes tiles
/// @param charts makes charts
/// @param themes keys of the thematic layers a map can show
public record PartMakers(
    WallPart.Maker map, WallPart.Maker tiles, WallPart.Maker charts, List<String> themes) {
  public PartMakers {
    themes = List.copyOf(themes);
  }

  WallPart make(Room room, WallViewModel model, Page page, double scale) {
    var ask = new Ask(page.of(), page.region(), page.theme());
    return switch (page.kind()) {
      case MAP -> map.make(room, ask, scale);
      case TILES -> tiles.make(room, ask, scale);
      case CHARTS -> charts.make(room, ask, scale);
      case EVENTS -> new EventsPart(room, model);
      case TIME -> new TimePart(room);
    };
  }
}
