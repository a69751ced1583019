package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// An open layout: one borderless window for every screen it found. A screen that goes takes its
/// window with it; a screen that comes brings it back.
public final class Wall implements AutoCloseable {
  private static final double LAYOUT_WIDTH = 1920;
  private final Room room;
  private final WallViewModel model;
  private final PartMakers makers;
  private final Map<Integer, Stage> windows = new HashMap<>();
  private final MapChangeListener<Integer, ScreenPlace> placed = this::moved;
  private final Timeline beat = new Timeline(4);
  private final long began = System.nanoTime();

  private final Runnable ended;

  /// Opened on the FX thread.
  ///
  /// @param ended called when somebody at a window ends it, which is to close the wall
  Wall(
      Room room,
      Layout layout,
      ObservableList<ScreenPlace> screens,
      PartMakers makers,
      Runnable ended) {
    this.room = room;
    this.ended = ended;
    this.makers = makers;
    model = new WallViewModel(layout, screens);
    model.follow(room);
    model.placed().forEach(this::open);
    model.placed().addListener(placed);
    beat.getKeyFrames().add(new KeyFrame(javafx.util.Duration.millis(250), _ -> tick()));
    beat.setCycleCount(Timeline.INDEFINITE);
    beat.play();
  }

  private void tick() {
    var now = Duration.ofNanos(System.nanoTime() - began);
    windows
        .values()
        .forEach(stage -> {
          if (stage.getScene().getRoot() instanceof WallRoot root) {
            root.view().tick(now);
          }
        });
  }

  private void moved(MapChangeListener.Change<? extends Integer, ? extends ScreenPlace> change) {
    if (change.wasRemoved()) {
      shut(change.getKey());
    }
    if (change.wasAdded()) {
      open(change.getKey(), change.getValueAdded());
    }
  }

  private void open(int seat, ScreenPlace screen) {
    double larger = Math.max(1, screen.width() / LAYOUT_WIDTH);
    var view =
        new WallView(
            room, model, model.layout().seats().get(seat), larger * screen.scale(), makers);
    var stage = new Stage(StageStyle.UNDECORATED);
    var root = new WallRoot(view, larger);
    var scene = new Scene(root, screen.width(), screen.height());
    room.preferences().get().theme().dress(scene, root);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            ended.run();
          }
        });
    stage.setScene(scene);
    stage.setTitle(room.texts().get("product") + " · " + model.layout().name());
    stage.setX(screen.x());
    stage.setY(screen.y());
    stage.setWidth(screen.width());
    stage.setHeight(screen.height());
    windows.put(seat, stage);
    stage.show();
  }

  private void shut(int seat) {
    var stage = windows.remove(seat);
    if (stage != null) {
      if (stage.getScene().getRoot() instanceof WallRoot root) {
        root.view().close();
      }
      stage.hide();
    }
  }

  WallViewModel model() {
    return model;
  }

  /// How many windows stand on a screen.
  int shown() {
    return windows.size();
  }

  /// How many wait for one.
  int waiting() {
    return model.layout().seats().size() - model.placed().size();
  }

  @Override
  public void close() {
    beat.stop();
    model.placed().removeListener(placed);
    for (int seat = 0; seat < model.layout().seats().size(); seat++) {
      shut(seat);
    }
    model.close();
  }
}
