package dev.huishang.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.shell.Memory;
import dev.huishang.app.shell.Memory.Figure;
import dev.huishang.app.shell.Memory.Kind;
import dev.huishang.app.shell.Texts;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The memory panel says what the owners say, while it is shown, and keeps none of them.
class MemoryPanelTest {
  private static final int TRIES = 25;

  @BeforeAll
  static void toolkit() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("already"), "another test started it");
    }
    Platform.setImplicitExit(false);
  }

  private static <T> T fx(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.get());
      } catch (RuntimeException | AssertionError e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static String said(MemoryPanel panel, String id) {
    return ((Label) panel.lookup("#memory-" + id)).getText();
  }

  @Test
  void itTellsTheFiguresOfTheOwnersOnlyWhileItIsShown() {
    fx(() -> {
      var memory = new Memory();
      var one = new AtomicLong(3 << 20);
      var other = new AtomicLong(1 << 20);
      for (var owner : new AtomicLong[] {one, other}) {
        memory.of(owner, o -> Map.of(Kind.HOURS, new Figure(o.get(), 8 << 20)));
      }
      var panel = new MemoryPanel(memory, Texts.chinese());
      assertFalse(panel.live(), "nobody looks");
      var pane = new StackPane(panel);
      var scene = new Scene(pane, 600, 400);
      pane.applyCss();
      assertTrue(panel.live());
      assertEquals("4.0 MiB", said(panel, "HOURS"));
      assertEquals("0.0 MiB", said(panel, "TILES"));
      assertTrue(said(panel, "heap").endsWith("MiB") && !said(panel, "heap").equals("0.0 MiB"));
      pane.getChildren().clear();
      assertFalse(panel.live(), "asked only while it is shown");
      one.set(0);
      pane.getChildren().add(panel);
      assertEquals("1.0 MiB", said(panel, "HOURS"));
      assertTrue(panel.live() && scene.getRoot() == pane);
      pane.getChildren().clear();
      return true;
    });
  }

  @Test
  void anOwnerThatIsGoneIsForgotten() {
    var memory = new Memory();
    memory.of(new AtomicLong(5), o -> Map.of(Kind.RASTER, new Figure(o.get(), 0)));
    for (int i = 0; i < TRIES && memory.now().get(Kind.RASTER).bytes() > 0; i++) {
      System.gc();
    }
    assertEquals(new Figure(0, 0), memory.now().get(Kind.RASTER));
  }
}
