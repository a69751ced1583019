package dev.huishang.app.emergency;

import dev.huishang.app.paper.Freeze;
import dev.huishang.app.shell.Maps;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.map.Layer;
import dev.huishang.map.MapSurface;
import dev.huishang.map.MarkLayer;
import dev.huishang.map.MarkLayer.Mark;
import dev.huishang.map.MarkShape;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import javafx.collections.ListChangeListener;
import javafx.scene.paint.Color;

/// The map of the command area: incidents as diamonds in the colour of their grade, units as
/// arrows. A click gives the place of a new incident or chooses one.
final class EmergencyMap implements AutoCloseable {
  private static final int UNIT = 0x43B4FF;
  private final EmergencyViewModel model;
  private final Room room;
  private final MapSurface surface;
  private final Subscription marking;
  private String shown = "";

  EmergencyMap(EmergencyViewModel model, Room room) {
    this.model = model;
    this.room = room;
    surface =
        new Maps(room.baseMap())
            .surface(room.preferences().get(), ForkJoinPool.commonPool(), room.live().fx());
    model.incidents().addListener((ListChangeListener<IncidentLine>) c -> draw());
    model.units().addListener((ListChangeListener<Object>) c -> draw());
    model.chosen().addListener((o, was, is) -> look());
    surface.home();
    marking =
        room.live()
            .watch(
                () -> Freeze.markings(room.held(), room.preferences().get().classification()),
                marks -> surface.setMarking(marks.stream().map(room.texts()::mark).toList()));
    draw();
  }

  @Override
  public void close() {
    marking.close();
  }

  void onPlace(IncidentForm form) {
    surface.onPick(pick -> {
      if (pick.mark() != null
          && model.incidents().stream().anyMatch(l -> l.incident().id().equals(pick.mark()))) {
        model.choose(pick.mark());
      } else {
        form.at(pick.lon(), pick.lat());
      }
    });
  }

  MapSurface surface() {
    return surface;
  }

  private void draw() {
    var units = new ArrayList<Mark>();
    for (var unit : model.units()) {
      units.add(
          new Mark(
              unit.id(),
              unit.lon(),
              unit.lat(),
              MarkShape.ARROW,
              UNIT,
              room.texts().name(unit.zh(), unit.en())));
    }
    var incidents = new ArrayList<Mark>();
    for (var line : model.incidents()) {
      var i = line.incident();
      var colour = Color.web(GradeChip.colour(i.grade()));
      int rgb =
          (int) Math.round(colour.getRed() * 255) << 16
              | (int) Math.round(colour.getGreen() * 255) << 8
              | (int) Math.round(colour.getBlue() * 255);
      incidents.add(new Mark(i.id(), i.lon(), i.lat(), MarkShape.DIAMOND, rgb, i.title()));
    }
    surface.setLayers(List.<Layer>of(new MarkLayer(units), new MarkLayer(incidents)));
    look();
  }

  /// Shows the surroundings of the chosen incident once, and leaves the camera alone after that.
  private void look() {
    var line = model.chosen().get();
    if (line != null && !line.incident().id().equals(shown)) {
      shown = line.incident().id();
      var i = line.incident();
      surface.flyTo(i.lon() - 3, i.lat() - 2, i.lon() + 3, i.lat() + 2);
    }
  }
}
