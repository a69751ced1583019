package dev.huishang.bench.map;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// One contender in one JavaFX window of 1920 by 1080: every pulse that shows a finished frame is
/// timed.
public final class MapWindow extends Application {
  @Override
  public void start(Stage stage) {
    var task = Task.of(getParameters().getRaw());
    switch (task.work()) {
      case "hits" -> MapChild.answer(Hits.measure(task).json(task));
      case "memory" -> new Memory(task, stage).start();
      case "tiles" -> Tiles.beside(OurMap.open().surface(), stage, task);
      default -> {
        var work = task.contender().equals("floor") ? Work.REDRAW : Work.of(task.work());
        var contender = contender(task.contender(), work);
        show(stage, new Scene(contender.view(Seeded.of(task.points())), 1920, 1080));
        new Clock(contender, work, task).start();
      }
    }
  }

  static void show(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private static Contender contender(String name, Work work) {
    return switch (name) {
      case "ours" -> new Ours(work);
      case "floor" -> new Floor();
      case "gluon-nodes" -> new GluonNodes(work);
      case "fx-canvas" -> new FxCanvas(work);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static final class Clock extends AnimationTimer {
    private final Contender contender;
    private final Work work;
    private final Task task;
    private final FrameClock clock;
    private int frame;

    Clock(Contender contender, Work work, Task task) {
      this.contender = contender;
      this.work = work;
      this.task = task;
      clock = new FrameClock(task.seconds());
    }

    private double shown() {
      if (task.points() == 0) {
        return 1;
      }
      var seen = new Robot().getScreenCapture(null, 0, 0, 1920, 1080).getPixelReader();
      return Shown.share(seen::getArgb);
    }

    @Override
    public void handle(long ignored) {
      if (!contender.ready() || frame == 0 && !contender.whole()) {
        return; // the last frame is not on screen yet; the way begins on a finished picture
      }
      if (clock.frame(contender.whole())) {
        MapChild.answer(clock.times(shown()).json(task));
      }
      frame++;
      contender.step(frame, Script.at(work, frame));
    }
  }
}
