package dev.huishang.app.settings;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Memory;
import dev.huishang.app.shell.Memory.Figure;
import dev.huishang.app.shell.Memory.Kind;
import dev.huishang.app.shell.Texts;
import java.util.Locale;
import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;

/// What the console keeps in memory, with the bound of each; told once a second while it stands in
/// a window, and not at all otherwise.
final class MemoryPanel extends GridPane {
  private static final double MIB = 1 << 20;
  private static final double BAR = 110;
  private final Memory memory;
  private final Texts texts;
  private final Timeline beat = new Timeline();
  private int row;

  MemoryPanel(Memory memory, Texts texts) {
    super(12, 4);
    this.memory = memory;
    this.texts = texts;
    setId("memory");
    beat.getKeyFrames().add(new KeyFrame(Duration.seconds(1), event -> tell()));
    beat.setCycleCount(Timeline.INDEFINITE);
    sceneProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            beat.stop();
          } else {
            tell();
            beat.playFromStart();
          }
        });
  }

  /// True while it is told again every second.
  boolean live() {
    return beat.getStatus() == Timeline.Status.RUNNING;
  }

  private void tell() {
    getChildren().clear();
    row = 0;
    Map<Kind, Figure> now = memory.now();
    for (var kind : Kind.values()) {
      var figure = now.getOrDefault(kind, new Figure(0, 0));
      line(
          texts.get("memory.kind." + kind.name().toLowerCase(Locale.ROOT)),
          figure.bytes(),
          figure.most(),
          "memory-" + kind);
    }
    var heap = Memory.heap();
    line(texts.get("memory.heap"), heap.used(), heap.most(), "memory-heap");
  }

  private void line(String name, long bytes, long most, String id) {
    var label = Bits.label(name, "second");
    label.setMinWidth(USE_PREF_SIZE);
    var value = Bits.label(mib(bytes), "strong");
    value.setId(id);
    value.setMinWidth(USE_PREF_SIZE);
    var bound = Bits.label(most > 0 ? "/ " + mib(most) : without(id), "second");
    bound.setMinWidth(USE_PREF_SIZE);
    var bar = new ProgressBar(most == 0 ? 0 : Math.min(1, (double) bytes / most));
    bar.setPrefWidth(BAR);
    bar.setVisible(most > 0);
    javafx.scene.layout.GridPane.setHalignment(value, javafx.geometry.HPos.RIGHT);
    addRow(row++, label, value, bound, (javafx.scene.Node) bar);
  }

  /// Arrays of stations have no bound but their number; the others hold nothing now.
  private String without(String id) {
    return texts.get(id.equals("memory-" + Kind.POINTS) ? "memory.unbound" : "memory.idle");
  }

  private static String mib(long bytes) {
    return String.format(Locale.ROOT, "%,.1f MiB", bytes / MIB);
  }

  /// The words under the figures.
  Label note() {
    return Bits.wrapped(texts.get("memory.note"), "caption", "second");
  }
}
