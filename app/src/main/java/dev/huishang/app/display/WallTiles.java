package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// Tiles as a page of a wall: all indicators of one domain, or the worst of every domain.
public final class WallTiles implements WallPart {
  private static final int DOMAINS_WIDE = 6;
  private static final int WIDE = 4;
  private final DisplayViewModel model;
  private final StackPane node;
  private final String domain;

  /// @param domain id of the domain, empty for the worst indicator of every domain
  /// @param scale not needed: tiles are drawn at whatever scale the window has
  public WallTiles(Room room, String domain, double scale) {
    this.domain = domain;
    model = new DisplayViewModel(room);
    var grid =
        domain.isEmpty()
            ? new TileGrid(
                model.wall, DOMAINS_WIDE, id -> {}, new WallSummary(model.wall, room.texts()))
            : new TileGrid(model.tiles, WIDE, id -> {});
    if (!domain.isEmpty()) {
      model.choose(domain);
    }
    node = new StackPane(grid);
    node.setPadding(new Insets(12));
    node.getStyleClass().addAll("wall", room.texts().isChinese() ? "chinese" : "english");
    node.setMouseTransparent(true);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public boolean ready() {
    return domain.isEmpty() ? !model.wall.isEmpty() : !model.tiles.isEmpty();
  }

  @Override
  public void close() {
    model.close();
  }
}
