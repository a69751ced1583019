package dev.huishang.app;

import dev.huishang.app.paper.Png;
import dev.huishang.app.shell.Frame;
import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Theme;
import dev.huishang.map.MapSurface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/// Pictures of every view from an unattached scene: the headless platform's own screen is too
/// small. Wider than 1920 is the same layout at a larger scale.
final class Pictures {
  private static final int LAYOUT_WIDTH = 1920;

  /// What every view may wait for its own data, also when the views before it took all the time.
  private static final Duration OWN = Duration.ofSeconds(3);

  private final Executor fx;
  private final int width;
  private final int height;
  private final List<String> unready = new ArrayList<>();

  Pictures(Executor fx, int width, int height) {
    this.fx = fx;
    this.width = width;
    this.height = height;
  }

  /// Shows each function in turn and writes `ID.png` for each, `ID-NAME.png` for its other views.
  ///
  /// @return the files written
  List<Path> take(Frame frame, Theme theme, Path directory, Duration patience) {
    return take(frame, theme, directory, patience, file -> {});
  }

  /// The same; `taken` is told of each view while it is still shown.
  List<Path> take(
      Frame frame, Theme theme, Path directory, Duration patience, Consumer<Path> taken) {
    double scale = Math.max(1, (double) width / LAYOUT_WIDTH);
    call(() -> {
      var scene = new Scene(frame, width / scale, height / scale);
      theme.dress(scene, frame);
      return scene;
    });
    var until = Instant.now().plus(patience);
    var files = new ArrayList<Path>();
    for (var id : frame.functions()) {
      var pane = call(() -> frame.open(id));
      add(files, shot(frame, scale, directory.resolve(id + ".png"), until), taken);
      for (var shot : call(pane::shots)) {
        add(
            files,
            more(frame, shot, scale, directory.resolve(id + "-" + shot.name() + ".png"), until),
            taken);
      }
    }
    return files;
  }

  /// Names of the views that did not have what they show when their time was over: their pictures
  /// say so, and are not the pictures their names promise.
  List<String> unready() {
    return List.copyOf(unready);
  }

  private static void add(List<Path> files, Path file, Consumer<Path> taken) {
    files.add(file);
    taken.accept(file);
  }

  private Path more(Frame frame, FunctionPane.Shot shot, double scale, Path file, Instant until) {
    var known = later(until);
    if (!await(() -> call(() -> shot.possible().getAsBoolean()), known)) {
      unready.add(name(file));
    }
    call(() -> {
      shot.show().run();
      return true;
    });
    return shot(frame, scale, file, until);
  }

  private Path shot(Frame frame, double scale, Path file, Instant until) {
    boolean ready =
        await(
            () ->
                call(() -> {
                  frame.applyCss();
                  frame.layout();
                  return frame.ready();
                }),
            later(until));
    if (!ready && !unready.contains(name(file))) {
      unready.add(name(file));
    }
    var pixels = call(() -> pixels(frame, scale));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Png.of(pixels, width, height));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
    return file;
  }

  private static Instant later(Instant until) {
    var own = Instant.now().plus(OWN);
    return own.isAfter(until) ? own : until;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".png", "");
  }

  private int[] pixels(Frame frame, double scale) {
    frame.applyCss();
    frame.layout(); // the map is drawn for the size it has in the picture
    // a pane that scrolls keeps its last picture, and only a window on a screen tells it to drop it
    frame.lookupAll(".viewport").forEach(node -> node.setCache(false));
    frame
        .lookupAll(".map-surface")
        .forEach(node -> {
          if (node instanceof MapSurface map) {
            map.setPixelScale(scale);
            map.settle();
          }
        });
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    var image = frame.snapshot(parameters, new WritableImage(width, height));
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  /// Waits until it holds or the time is over; the picture then shows what there is.
  ///
  /// @return true when it held
  static boolean await(BooleanSupplier condition, Instant until) {
    try {
      boolean held = condition.getAsBoolean();
      while (!held && Instant.now().isBefore(until)) {
        TimeUnit.MILLISECONDS.sleep(50);
        held = condition.getAsBoolean();
      }
      TimeUnit.MILLISECONDS.sleep(50);
      return held;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private <T> T call(Callable<T> work) {
    var answer = new CompletableFuture<T>();
    fx.execute(() -> {
      try {
        answer.complete(work.call());
      } catch (Exception e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }
}
