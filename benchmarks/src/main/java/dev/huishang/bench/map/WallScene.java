package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.util.List;

/// The map of the wall: 33,000 points whose colours change with every frame of a replay.
public final class WallScene {
  private static final int POINTS = 33_000;
  private final MapSurface map = OurMap.open().surface();
  private StationPicture points = Ours.picture(Seeded.of(POINTS));

  /// Made on the FX thread.
  public WallScene() {
    map.setLayers(List.of(new StationLayer(points)));
    map.setCamera(new Camera(104, 36, 5));
  }

  /// The map.
  public MapSurface view() {
    return map;
  }

  /// Shows this frame of the replay within the next pulse.
  public void show(int frame) {
    points = points.restyled(id -> (id * 7 + frame) % Seeded.COLOURS.length);
    map.setLayersNow(List.of(new StationLayer(points)));
  }
}
