package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Level;
import javafx.scene.Group;

/// The window as one picture, drawn anew for every frame of what moves in time: half the pixels of
/// the tiles in sight. Stands above the tiles while they are out of date. To be used on the FX
/// thread.
final class LiveSheet extends Group {
  private final Painters painters;
  private final Bands bands = new Bands();

  LiveSheet(Painters painters) {
    this.painters = painters;
    setManaged(false);
    visibleProperty().bind(bands.visibleProperty());
    getChildren().add(bands);
  }

  /// Draws the window and shows it with the next pulse.
  ///
  /// @param moving true where areas change from frame to frame
  /// @param beside done by one of the threads meanwhile
  void draw(View view, Level level, Content content, boolean moving, Runnable beside) {
    var pieces = bands.begin(view);
    double[] frame = view.frame();
    painters.together(
        pieces.size() + 1,
        (painter, i) -> {
          if (i == 0) {
            beside.run();
            return;
          }
          var piece = pieces.get(i - 1);
          painter.draw(
              new View(
                  view.camera,
                  frame[1],
                  frame[2] + piece.top(),
                  view.width,
                  piece.height(),
                  view.scale),
              level,
              content,
              moving,
              piece.pixels());
        });
    bands.show();
  }

  /// Shows nothing and holds nothing: what moves begins anew.
  void end() {
    bands.end();
  }

  /// Stands where the camera looks now, until the tiles are there; at another zoom it goes.
  void follow(View view) {
    var last = bands.shown();
    if (last == null || !isVisible()) {
      return;
    }
    double[] then = last.frame();
    double[] now = view.frame();
    if (then[0] != now[0] || last.width != view.width || last.height != view.height) {
      end();
      return;
    }
    bands.setTranslateX((then[1] - now[1]) / view.scale);
    bands.setTranslateY((then[2] - now[2]) / view.scale);
  }

  /// Bytes of its pictures and of what the toolkit holds of them.
  long bytes() {
    return bands.bytes();
  }
}
