package dev.huishang.app.display.gauge;

import dev.huishang.domain.rules.Freshness;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One indicator as the room reads it: title and trend, value and unit, spark line and target,
/// coverage with time and source.
public final class KpiTile extends VBox {
  private final Label title = label("title");
  private final Label trend = label("caption");
  private final Label value = label("value");
  private final Label unit = label("second");
  private final Label target = label("caption");
  private final Label foot = label("caption", "second");
  private final Label age = label("caption", "focus-text");
  private final Spark spark = new Spark();
  private final Tooltip whole = new Tooltip();
  private Runnable open = () -> {};

  /// An empty tile; [#show] fills it.
  public KpiTile() {
    getStyleClass().add("kpi-tile");
    setFocusTraversable(true);
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    trend.setMinWidth(Region.USE_PREF_SIZE);
    var top = new HBox(6, title, trend);
    value.setMinWidth(Region.USE_PREF_SIZE);
    unit.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var middle = new HBox(6, value, unit, space, age);
    middle.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(spark, Priority.ALWAYS);
    for (var line : new Label[] {target, foot}) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
    }
    getChildren().addAll(top, middle, spark, target, foot);
    Tooltip.install(this, whole);
    setOnMouseClicked(event -> {
      requestFocus();
      open.run();
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open.run();
      }
    });
  }

  /// What a click or Enter does.
  public void onOpen(Runnable action) {
    open = action;
  }

  /// Shows this.
  public void show(TileData data) {
    setId("tile-" + data.id());
    title.setText(data.title());
    whole.setText(data.title() + "\n" + data.foot() + "\n" + data.age());
    trend.setText(data.trend());
    style(trend, data.better() > 0 ? "good" : data.better() < 0 ? "bad" : "second");
    value.setText(data.value());
    style(value, data.fresh() ? "fresh" : data.freshness() == Freshness.EXPIRED ? "stale" : "late");
    unit.setText(data.unit());
    target.setText(data.target());
    style(
        target,
        switch (data.status()) {
          case MET -> "good";
          case MISSED -> "bad";
          case NEUTRAL, NO_DATA -> "second";
        });
    foot.setText(data.foot());
    age.setText(data.fresh() ? "" : data.verified() ? data.age() : "? " + data.age());
    spark.show(data.series());
  }

  private static void style(Label label, String style) {
    label.getStyleClass().removeAll("good", "bad", "second", "stale", "late", "fresh");
    label.getStyleClass().add(style);
  }

  private static Label label(String... styles) {
    var label = new Label();
    label.getStyleClass().addAll(styles);
    return label;
  }
}
