package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the colours mean, for the layers shown only: a column, or on a narrow map a few low rows
/// below the land.
final class Legend extends VBox {
  /// Low rows end before the islands of the South China Sea.
  private static final double LOW = 290;

  private final Texts texts;
  private final DisplayViewModel model;
  private final FlowPane rows = new FlowPane(12, 2);
  private boolean low;
  private boolean hidden;

  Legend(DisplayViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    rows.setPrefWrapLength(LOW);
    getStyleClass().addAll("panel", "legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    model.networks.addListener((property, before, now) -> fill());
    fill();
  }

  /// Lies in rows, or stands.
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
    var networks = model.networks.get();
    setVisible(!hidden && !networks.isEmpty());
    setManaged(!networks.isEmpty());
    getChildren().clear();
    rows.getChildren().clear();
    if (low) {
      getChildren().add(rows);
    }
    for (var part : StationLegend.of(networks, texts)) {
      title(part.title());
      part.entries().forEach(e -> entry(e.rgb(), e.word()));
    }
    if (low) {
      return; // the bar of time says how many are current
    }
    var coverage = new Label();
    coverage
        .textProperty()
        .bind(Bindings.concat(texts.get("legend.coverage"), " ", model.coverage));
    coverage.getStyleClass().addAll("caption", "second");
    getChildren().add(coverage);
  }

  private void title(String words) {
    var title = new Label(words);
    title.getStyleClass().addAll("caption", "strong");
    add(title);
  }

  private void entry(int rgb, String word) {
    var swatch = new Region();
    swatch.getStyleClass().add("swatch");
    swatch.setStyle(String.format(Locale.ROOT, "-fx-background-color: #%06X;", rgb));
    var label = new Label(word);
    label.getStyleClass().add("caption");
    var line = new HBox(8, swatch, label);
    line.setAlignment(Pos.CENTER_LEFT);
    add(line);
  }

  private void add(Region part) {
    (low ? rows : this).getChildren().add(part);
  }
}
