package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import dev.huishang.map.ChoroplethLayer;
import dev.huishang.map.Layer;
import dev.huishang.map.MapSurface;
import dev.huishang.map.MarkLook;
import dev.huishang.map.MarkShape;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;

/// The map of the console.
///
/// @implNote `PAN`, `ZOOM` and `FLING` never wait for tiles, as the room does not: a frame that
///   lacks one counts as a hole. `REDRAW` draws every tile in sight anew for every frame,
///   `RECOLOUR` and `CHOROPLETH` give everything another colour; all three draw within the pulse
///   that shows it, so that no frame is without its own picture.
final class Ours implements Contender {
  private final Work work;
  private final OurMap own = OurMap.open();
  private final MapSurface map = own.surface();
  private final List<String> counties;
  private StationPicture points = new StationPicture.Builder().build();

  Ours(Work work) {
    this.work = work;
    counties =
        own.base().regions().stream().filter(r -> r.level() == 3).map(r -> r.adcode()).toList();
  }

  /// The points as the map takes them.
  static StationPicture picture(Seeded seeded) {
    var builder = new StationPicture.Builder();
    for (int i = 0; i < seeded.size(); i++) {
      int colour = seeded.index()[i];
      builder.add(
          i,
          seeded.lon()[i],
          seeded.lat()[i],
          MarkShape.CIRCLE,
          MarkLook.FRESH,
          Seeded.COLOURS[colour],
          colour,
          null);
    }
    return builder.build();
  }

  @Override
  public Parent view(Seeded seeded) {
    points = picture(seeded);
    map.setLayers(layers(0));
    map.setCamera(Script.at(work, 0));
    return map;
  }

  private List<Layer> layers(int frame) {
    return work == Work.CHOROPLETH
        ? List.of(new ChoroplethLayer(3, colours(frame), 0.8))
        : List.of(new StationLayer(points));
  }

  private Map<String, Integer> colours(int frame) {
    var colours = new HashMap<String, Integer>();
    for (int i = 0; i < counties.size(); i++) {
      colours.put(counties.get(i), Seeded.COLOURS[(i * 7 + frame) % Seeded.COLOURS.length]);
    }
    return colours;
  }

  @Override
  public boolean ready() {
    return true; // it never waits
  }

  @Override
  public boolean whole() {
    return map.current();
  }

  @Override
  public void step(int frame, Camera camera) {
    map.setCamera(camera);
    switch (work) {
      case PAN, ZOOM, FLING -> {}
      case REDRAW, RECOLOUR -> {
        int turn = work == Work.REDRAW ? 0 : frame;
        points = points.restyled(id -> (id * 7 + turn) % Seeded.COLOURS.length);
        redrawn(frame);
      }
      case CHOROPLETH -> redrawn(frame);
    }
  }

  private void redrawn(int frame) {
    map.setLayersNow(layers(frame));
  }
}
