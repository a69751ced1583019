package dev.huishang.bench.map;

import dev.huishang.map.BaseMap;
import dev.huishang.map.Camera;
import dev.huishang.map.GlyphFont;
import dev.huishang.map.MapPicture;
import dev.huishang.map.MapSurface;
import dev.huishang.map.MarkLook;
import dev.huishang.map.MarkShape;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The map of the console.
///
/// @implNote `PAN` moves finished tiles; `REDRAW` draws every tile in sight anew for every frame,
///   `RECOLOUR` gives every point another colour for every frame
final class Ours implements Contender {
  enum Work {
    PAN,
    FLING,
    REDRAW,
    RECOLOUR
  }

  private final Work work;
  private MapSurface map = surface();
  private StationPicture points = new StationPicture.Builder().build();
  private double x = Camera.worldX(104);
  private double y = Camera.worldY(36);

  Ours(Work work) {
    this.work = work;
  }

  private static MapSurface surface() {
    var lanes =
        Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("drawing", 1).factory());
    var picture = new MapPicture(BaseMap.load(), font("Regular"), font("Bold"));
    return new MapSurface(picture, lanes, 2, Platform::runLater);
  }

  private static GlyphFont font(String weight) {
    var name = "/dev/huishang/app/fonts/HuishangSansSC-" + weight + ".ttf";
    try (var in = Objects.requireNonNull(Ours.class.getResourceAsStream(name), name)) {
      return GlyphFont.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Parent view(Seeded seeded) {
    var builder = new StationPicture.Builder();
    for (int i = 0; i < seeded.size(); i++) {
      builder.add(
          i,
          seeded.lon()[i],
          seeded.lat()[i],
          MarkShape.CIRCLE,
          MarkLook.FRESH,
          Seeded.COLOURS[seeded.colour()[i]],
          seeded.colour()[i],
          null);
    }
    points = builder.build();
    map.setLayers(List.of(new StationLayer(points)));
    look();
    return map;
  }

  private void look() {
    map.setCamera(new Camera(Camera.lon(x), Camera.lat(y), 5));
  }

  @Override
  public boolean ready() {
    return work == Work.PAN || work == Work.FLING || map.current();
  }

  @Override
  public void step(int frame) {
    double size = new Camera(0, 0, 5).worldSize();
    boolean back = frame / 150 % 2 == 1;
    double far = work == Work.FLING ? 40 : 5;
    x += (back ? -far : far) / size;
    y += (back ? -2 : 2) / size;
    look();
    if (work == Work.RECOLOUR || work == Work.REDRAW) {
      int turn = work == Work.REDRAW ? 0 : frame;
      points = points.restyled(id -> (id * 7 + turn) % Seeded.COLOURS.length);
      map.setLayers(List.of(new StationLayer(points)));
    }
  }
}
