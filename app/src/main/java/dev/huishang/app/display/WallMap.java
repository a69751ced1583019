package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;
import dev.huishang.map.ClusterLayer;
import dev.huishang.map.Layer;
import dev.huishang.map.MapSurface;
import dev.huishang.map.Region;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// The map as a page of a wall: the layers of the first domain that has some, and their legend.
/// Nothing can be worked here.
public final class WallMap implements WallPart {
  private static final double ABOVE = 12;
  private final DisplayViewModel model;
  private final MapSurface map;
  private final StackPane node = new StackPane();

  /// @param ask of the domain whose layers are shown, empty for the first that has some; the region
  ///   and the one layer shown instead
  /// @param scale device pixels for one logical pixel of the page
  public WallMap(Room room, Ask ask, double scale) {
    model = new DisplayViewModel(room);
    choose(ask);
    model.domains.subscribe(() -> choose(ask));
    map = room.newMap().get();
    map.setPixelScale(scale);
    var legend = new Legend(model, room.texts());
    var themes = new ThemeLegend(model.themes);
    var legends = new javafx.scene.layout.VBox(8, themes, legend);
    legends.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    node.getChildren().addAll(map, legends);
    StackPane.setAlignment(legends, Pos.BOTTOM_LEFT);
    map.furnitureProperty()
        .subscribe(height ->
            StackPane.setMargin(legends, new Insets(0, 0, height.doubleValue() + ABOVE, 12)));
    map.setMouseTransparent(true);
    model.marking.subscribe(map::setMarking);
    model.picture.subscribe(this::layers);
    model.themes.answer.subscribe(this::layers);
    if (room.baseMap().region(ask.region()) instanceof Region region) {
      model.go(region.adcode());
      map.flyTo(region.west(), region.south(), region.east(), region.north());
    } else {
      map.home();
    }
  }

  /// Keys of the thematic layers a page can show.
  public static List<String> themes() {
    return Arrays.stream(LayerKind.values()).map(LayerKind::key).toList();
  }

  /// Chooses the domain as soon as it is known, then the layer, which a domain would take away.
  private void choose(Ask ask) {
    var layers = new LayerChoice();
    var domain =
        ask.domain().isEmpty()
            ? model.domains.stream().map(DomainLine::id).filter(layers::has).findFirst().orElse("")
            : ask.domain();
    if (!domain.isEmpty() && model.domain.get().isEmpty()) {
      model.choose(domain);
      Arrays.stream(LayerKind.values())
          .filter(kind -> kind.key().equals(ask.theme()))
          .forEach(model::theme);
    }
  }

  private void layers() {
    List<Layer> all = new ArrayList<>();
    model.themes.answer.get().themes().forEach(theme -> all.addAll(theme.layers()));
    if (model.picture.get() instanceof StationPicture picture) {
      boolean clustered = model.themes.answer.get().choice().has(LayerKind.CLUSTERS);
      all.add(clustered ? new ClusterLayer(picture) : new StationLayer(picture));
    }
    map.setLayers(all);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public boolean ready() {
    return model.ready() && map.getWidth() > 1 && map.current();
  }

  @Override
  public void close() {
    model.close();
  }
}
