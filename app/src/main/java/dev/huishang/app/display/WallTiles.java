package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Tiles as a page of a wall: all indicators of one domain, or the worst of every domain.
public final class WallTiles implements WallPart {
  private static final int DOMAINS_WIDE = 6;
  private static final int WIDE = 4;
  private final DisplayViewModel model;
  private final VBox node;
  private final String domain;

  /// @param ask of the domain, empty for the worst indicator of every domain, and the region
  /// @param scale not needed: tiles are drawn at whatever scale the window has
  public WallTiles(Room room, Ask ask, double scale) {
    domain = ask.domain();
    model = new DisplayViewModel(room);
    var grid =
        domain.isEmpty()
            ? new TileGrid(
                model.wall, DOMAINS_WIDE, id -> {}, new WallSummary(model.wall, room.texts()))
            : new TileGrid(model.tiles, WIDE, id -> {});
    if (!domain.isEmpty()) {
      model.choose(domain);
    }
    model.go(WallPlace.code(ask.region()));
    node = new VBox(12);
    if (!domain.isEmpty() || !ask.region().isEmpty()) {
      var title = Bits.label("", "page-title");
      node.getChildren().add(title);
      model.domains.subscribe(() -> title.setText(WallPlace.title(room, name(), ask.region())));
    }
    VBox.setVgrow(grid, Priority.ALWAYS);
    node.getChildren().add(grid);
    node.setPadding(new Insets(12));
    node.getStyleClass().addAll("wall", room.texts().isChinese() ? "chinese" : "english");
    node.setMouseTransparent(true);
  }

  private String name() {
    return model.domains.stream()
        .filter(line -> line.id().equals(domain))
        .map(DomainLine::name)
        .findFirst()
        .orElse("");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public boolean ready() {
    return model.boardShown()
        && (domain.isEmpty() ? !model.wall.isEmpty() : !model.tiles.isEmpty());
  }

  @Override
  public void close() {
    model.close();
  }
}
