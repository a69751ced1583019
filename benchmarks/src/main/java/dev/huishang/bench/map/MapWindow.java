package dev.huishang.bench.map;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// One contender in one window of 1920 by 1080: warms up, then times every pulse.
public final class MapWindow extends Application {
  private static final int WARM = 300;
  private static final int MEASURED = 600;

  @Override
  public void start(Stage stage) {
    List<String> args = getParameters().getRaw();
    var name = args.get(0);
    int n = Integer.parseInt(args.get(1));
    var contender = contender(name);
    stage.setScene(new Scene(contender.view(Seeded.of(n)), 1920, 1080));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    new Clock(contender, name, n).start();
  }

  private static Contender contender(String name) {
    return switch (name) {
      case "pan" -> new Ours(Ours.Work.PAN);
      case "floor" -> new Floor();
      case "fling" -> new Ours(Ours.Work.FLING);
      case "redraw" -> new Ours(Ours.Work.REDRAW);
      case "recolour" -> new Ours(Ours.Work.RECOLOUR);
      case "gluon-nodes" -> new GluonNodes();
      case "fx-canvas" -> new FxCanvas();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static final class Clock extends AnimationTimer {
    private final Contender contender;
    private final String name;
    private final int points;
    private final double[] ms = new double[MEASURED];
    private int frame;
    private long last;

    Clock(Contender contender, String name, int points) {
      this.contender = contender;
      this.name = name;
      this.points = points;
    }

    @Override
    public void handle(long ignored) {
      if (!contender.ready()) {
        return; // the last frame is not on screen yet
      }
      long now = System.nanoTime();
      if (frame > WARM) {
        ms[frame - WARM - 1] = (now - last) / 1e6;
      }
      last = now;
      if (frame++ == WARM + MEASURED) {
        System.out.println(new FrameTimes(ms).json(name, points));
        System.exit(0);
      }
      contender.step(frame);
    }
  }
}
