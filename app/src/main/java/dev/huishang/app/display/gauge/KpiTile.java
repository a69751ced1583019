package dev.huishang.app.display.gauge;

import dev.huishang.domain.rules.Freshness;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One indicator as the room reads it: title and trend, value and unit, spark line and target,
/// coverage with time and source. Its frame lies behind its lines and is kept as a picture, because
/// a rounded frame is the dearest thing to draw of all a tile has.
public final class KpiTile extends Region {
  private static final List<String> STATUS = List.of("met", "missed", "no_data", "neutral");
  private static final List<String> LOOKS =
      List.of("good", "bad", "second", "stale", "late", "fresh");

  private final Label over = label("over");
  private final Label word = label("chip");
  private final Label title = label("title");
  private final Label trend = label("caption");
  private final Label value = label("value");
  private final Label unit = label("second");
  private final Label target = label("caption", "target");
  private final Label foot = label("caption", "second", "foot");
  private final Label age = label("caption", "focus-text");
  private final Spark spark = new Spark();
  private final Tooltip whole = new Tooltip();
  private final Region frame = new Region();
  private final VBox lines = new VBox();
  private @Nullable TileData shown;
  private Consumer<String> open = id -> {};

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
    age.setMinWidth(Region.USE_PREF_SIZE);
    age.managedProperty().bind(age.textProperty().isNotEmpty());
    var beside = new VBox(trend, age); // a small tile has no room for the age beside the value
    beside.setAlignment(Pos.TOP_RIGHT);
    beside.setMinWidth(Region.USE_PREF_SIZE);
    var top = new HBox(6, title, beside);
    value.setMinWidth(Region.USE_PREF_SIZE);
    unit.setMinWidth(Region.USE_PREF_SIZE);
    var middle = new HBox(6, value, unit);
    middle.setAlignment(Pos.BASELINE_LEFT);
    top.getStyleClass().add("heading");
    over.setMinWidth(0);
    over.setWrapText(true);
    over.setMinHeight(Region.USE_PREF_SIZE);
    word.setMinWidth(Region.USE_PREF_SIZE);
    var between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    var above = new HBox(6, over, between, word);
    above.getStyleClass().add("above");
    above.managedProperty().bind(over.textProperty().isNotEmpty());
    above.visibleProperty().bind(over.textProperty().isNotEmpty());
    var stretch =
        new StackPane(spark); // takes what is left: the rows below stand level in all tiles
    VBox.setVgrow(stretch, Priority.ALWAYS);
    for (var line : new Label[] {target, foot}) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
    }
    lines.getChildren().addAll(above, top, middle, stretch, target, foot);
    lines.getStyleClass().add("lines");
    frame.getStyleClass().add("kpi-frame");
    frame.setCache(true);
    getChildren().addAll(frame, lines);
    Tooltip.install(this, whole);
    setOnMouseClicked(event -> {
      requestFocus();
      open();
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open();
      }
    });
  }

  private void open() {
    if (shown instanceof TileData data) {
      open.accept(data.id());
    }
  }

  /// What a click or Enter does with the id of the indicator.
  public void onOpen(Consumer<String> action) {
    open = action;
  }

  /// What is shown, null before anything is.
  @Nullable TileData shown() {
    return shown;
  }

  /// Shows this; only what is another one than before is touched, because each change of a style
  /// class costs a pass of the style sheet.
  ///
  /// @return true when lines that may wrap read otherwise than before: the tile may want another
  ///   height
  public boolean show(TileData data) {
    var before = shown;
    if (data.equals(before)) {
      return false;
    }
    shown = data;
    setId("tile-" + data.id());
    over.setText(data.over());
    word.setText(data.word());
    style(this, data.status().name().toLowerCase(Locale.ROOT), STATUS);
    title.setText(data.title());
    whole.setText(data.title() + "\n" + data.foot() + "\n" + data.age());
    trend.setText(data.trend());
    style(trend, data.better() > 0 ? "good" : data.better() < 0 ? "bad" : "second", LOOKS);
    value.setText(data.value());
    style(
        value,
        data.fresh() ? "fresh" : data.freshness() == Freshness.EXPIRED ? "stale" : "late",
        LOOKS);
    unit.setText(data.unit());
    target.setText(data.target());
    style(
        target,
        switch (data.status()) {
          case MET -> "good";
          case MISSED -> "bad";
          case NEUTRAL, NO_DATA -> "second";
        },
        LOOKS);
    foot.setText(data.foot());
    age.setText(data.fresh() ? "" : data.verified() ? data.age() : "? " + data.age());
    spark.show(data.series());
    return before == null || !data.wraps().equals(before.wraps());
  }

  @Override
  protected double computePrefWidth(double height) {
    return lines.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return lines.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return lines.minHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    frame.resizeRelocate(0, 0, getWidth(), getHeight());
    lines.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private static void style(Node node, String style, List<String> others) {
    var now = node.getStyleClass();
    if (!now.contains(style)) {
      now.removeAll(others);
      now.add(style);
    }
  }

  private static Label label(String... styles) {
    var label = new Label();
    label.getStyleClass().addAll(styles);
    return label;
  }
}
