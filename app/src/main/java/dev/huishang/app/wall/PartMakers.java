package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;

/// Makes pages; map and tiles come from the function that knows them.
///
/// @param map makes a map, of a domain
/// @param tiles makes tiles, of a domain
public record PartMakers(WallPart.Maker map, WallPart.Maker tiles) {
  WallPart make(Room room, WallViewModel model, Page page, double scale) {
    return switch (page.kind()) {
      case MAP -> map.make(room, page.of(), scale);
      case TILES -> tiles.make(room, page.of(), scale);
      case EVENTS -> new EventsPart(room, model);
      case TIME -> new TimePart(room);
    };
  }
}
