package dev.huishang.map;

import dev.huishang.map.Tile.Key;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Shows tiles where the camera is: moved by whole pixels while panning; after a zoom the old tiles
/// stand in, resampled, until the new ones are there. To be used on the FX thread.
final class TileSheet extends Group {
  /// Pulses after which the thread that paints no longer reads pixels that were replaced: before
  /// one pulse is handed over, the painting of the last has ended.
  private static final int PAINTED_AFTER = 2;

  private record Slot(PixelBuffer<IntBuffer> buffer, WritableImage image) {}

  private record Shown(ImageView view, Tile tile) {}

  private record Retired(int[] pixels, int at) {}

  private final PixelPool pool;
  private final StandIn before = new StandIn();
  private final Group now = new Group();
  private final Map<int[], Slot> slots = new IdentityHashMap<>();
  private final Map<Key, Shown> shown = new HashMap<>();
  private final Map<Key, Shown> old = new HashMap<>();
  private final Deque<Retired> retired = new ArrayDeque<>();
  private int pulses;
  private final AnimationTimer clock =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulses++;
          release();
        }
      };
  private @Nullable Wish wish;
  private double originX;
  private double originY;

  /// True when the old tiles must be drawn where the camera looks now.
  private boolean due;

  TileSheet(PixelPool pool) {
    this.pool = pool;
    setManaged(false);
    getChildren().addAll(before, now);
  }

  /// Keeps what this wish keeps and stands where its camera looks.
  ///
  /// @param view the window
  void follow(Wish next, View view) {
    double[] frame = view.frame();
    var last = wish;
    if (last == null || !last.level().equals(next.level())) {
      turn(last);
      originX = (double) next.span().left() * Tile.EDGE;
      originY = (double) next.span().top() * Tile.EDGE;
    }
    wish = next;
    shown
        .entrySet()
        .removeIf(e -> {
          boolean gone = !next.keeps(e.getKey());
          if (gone) {
            now.getChildren().remove(e.getValue().view());
            retire(e.getValue().tile());
          }
          return gone;
        });
    double scale = next.level().scale();
    now.setTranslateX((originX - frame[1]) / scale);
    now.setTranslateY((originY - frame[2]) / scale);
    due = before.holds();
  }

  /// True when `standIn` is to be called before the next pulse.
  boolean due() {
    return due;
  }

  /// Draws the old tiles where the camera looks now.
  void standIn(View view) {
    if (due) {
      due = false;
      before.draw(view);
    }
  }

  /// Holds no more than what is in sight: nobody looks.
  void rest() {
    var at = wish;
    if (at == null) {
      return;
    }
    drop();
    shown
        .entrySet()
        .removeIf(e -> {
          boolean gone = !at.visible().contains(e.getKey());
          if (gone) {
            now.getChildren().remove(e.getValue().view());
            retire(e.getValue().tile());
          }
          return gone;
        });
  }

  /// Shows nothing and holds nothing any more.
  void end() {
    drop();
    now.getChildren().clear();
    shown.clear();
    retired.clear();
    slots.clear();
    clock.stop();
  }

  /// Tiles that are ready.
  void show(List<Tile> tiles) {
    var at = wish;
    for (var tile : tiles) {
      if (at == null || !at.keeps(tile.key())) {
        retire(tile);
        continue;
      }
      var held = shown.get(tile.key());
      var view = held == null ? place(tile.key()) : held.view();
      var slot = slots.computeIfAbsent(tile.pixels(), TileSheet::slot);
      slot.buffer().updateBuffer(_ -> null);
      view.setImage(slot.image());
      shown.put(tile.key(), new Shown(view, tile));
      if (held != null) {
        retire(held.tile());
      }
    }
    if (at != null && !old.isEmpty() && complete(at)) {
      drop();
    }
  }

  private boolean complete(Wish at) {
    return at.visible().stream().allMatch(shown::containsKey);
  }

  /// True when every tile in sight shows the newest content.
  boolean current() {
    return wish != null && lacking(wish).isEmpty();
  }

  /// How many tiles of another zoom stand in for those that are missing.
  int standingIn() {
    return old.size();
  }

  /// Tiles in sight that do not show the newest content.
  List<Key> lacking(Wish at) {
    return at.visible().stream()
        .filter(key -> !(shown.get(key) instanceof Shown s && s.tile().content() == at.content()))
        .toList();
  }

  private ImageView place(Key key) {
    var view = new ImageView();
    double scale = key.level().scale();
    view.setSmooth(false);
    view.setFitWidth(Tile.EDGE / scale);
    view.setFitHeight(Tile.EDGE / scale);
    view.setLayoutX(((double) key.x() * Tile.EDGE - originX) / scale);
    view.setLayoutY(((double) key.y() * Tile.EDGE - originY) / scale);
    now.getChildren().add(view);
    return view;
  }

  /// The zoom changed: what is there stands in, unless something more complete already does. A zoom
  /// that never rests long enough for a whole picture still shows what it had.
  private void turn(@Nullable Wish last) {
    if (last != null && (complete(last) || old.isEmpty())) {
      drop();
      old.putAll(shown);
      Map<Key, int[]> pixels = new HashMap<>();
      old.forEach((key, s) -> pixels.put(key, s.tile().pixels()));
      before.take(pixels, last.level());
    } else {
      shown.values().forEach(s -> retire(s.tile()));
    }
    now.getChildren().clear();
    shown.clear();
  }

  private void drop() {
    before.end();
    due = false;
    old.values().forEach(s -> retire(s.tile()));
    old.clear();
  }

  private static Slot slot(int[] pixels) {
    var buffer =
        new PixelBuffer<>(
            Tile.EDGE, Tile.EDGE, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    return new Slot(buffer, new WritableImage(buffer));
  }

  private void retire(Tile tile) {
    if (retired.isEmpty()) {
      clock.start();
    }
    retired.add(new Retired(tile.pixels(), pulses));
  }

  private void release() {
    while (!retired.isEmpty() && pulses - retired.element().at() >= PAINTED_AFTER) {
      var pixels = retired.remove().pixels();
      if (!pool.giveBack(pixels)) {
        slots.remove(pixels);
      }
    }
    if (retired.isEmpty()) {
      clock.stop();
    }
  }

  /// Bytes of the picture of the window that stands in.
  long standInBytes() {
    return before.bytes();
  }

  /// Bytes of the pictures the toolkit holds.
  long bytes() {
    return (long) slots.size() * Tile.AREA * Integer.BYTES;
  }
}
