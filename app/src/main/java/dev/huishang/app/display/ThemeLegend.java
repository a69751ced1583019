package dev.huishang.app.display;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the thematic layers mean that are drawn now: classes, time and age; method and source stand
/// in the hint, for a tall panel would cover land and borders. On a narrow map the classes only.
final class ThemeLegend extends VBox {
  /// Lines beside the classes.
  private static final int SAID = 1;

  private static final double WIDTH = 420;
  private static final double NARROW = 330;
  private final ThemeViewModel model;
  private boolean low;
  private boolean hidden;

  ThemeLegend(ThemeViewModel model) {
    super(8);
    this.model = model;
    setId("theme-legend");
    getStyleClass().addAll("panel", "legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    model.answer.addListener((property, before, now) -> {
      if (!legends(now).equals(legends(before))) {
        fill();
      }
    });
    fill();
  }

  private static List<LegendPart> legends(ThemeAnswer answer) {
    return answer.themes().stream().map(Themed::legend).toList();
  }

  /// Lies in few lines, or stands.
  void lie(boolean low) {
    if (this.low != low) {
      this.low = low;
      fill();
    }
  }

  /// Hides it while something else needs its room.
  void hide(boolean now) {
    hidden = now;
    fill();
  }

  private void fill() {
    var parts = legends(model.answer.get());
    boolean classes = parts.stream().anyMatch(p -> !p.entries().isEmpty());
    getChildren()
        .setAll(
            parts.stream()
                .filter(p -> !classes || !p.entries().isEmpty() || !p.warning().isEmpty())
                .map(this::part)
                .toList());
    setVisible(!hidden && !getChildren().isEmpty());
    setManaged(isVisible());
  }

  private VBox part(LegendPart part) {
    var box = new VBox(2, label(part.title(), "caption", "strong"));
    if (!part.warning().isEmpty()) {
      box.getChildren().add(label(part.warning(), "caption", "focus-text"));
    }
    var classes = new FlowPane(10, 2);
    classes.setPrefWrapLength(low ? NARROW : WIDTH);
    part.entries().forEach(entry -> classes.getChildren().add(entry(entry)));
    if (!part.entries().isEmpty()) {
      box.getChildren().add(classes);
    }
    var lines = low ? List.<String>of() : part.lines().stream().limit(SAID).toList();
    lines.forEach(line -> box.getChildren().add(label(line, "caption", "second")));
    Tooltip.install(box, new Tooltip(String.join("\n", part.lines())));
    return box;
  }

  static HBox entry(LegendPart.Entry entry) {
    var swatch = new Region();
    swatch.getStyleClass().add("swatch");
    var rgb = String.format(Locale.ROOT, "#%06X", entry.rgb());
    swatch.setStyle(
        entry.hatched()
            ? "-fx-background-color: linear-gradient(from 0px 0px to 4px 4px, repeat, "
                + rgb
                + " 0%, "
                + rgb
                + " 35%, transparent 35%, transparent 100%);"
            : "-fx-background-color: " + rgb + ";");
    var line = new HBox(5, swatch, label(entry.word(), "caption"));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
