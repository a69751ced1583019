package dev.huishang.app.shell.chart;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One chart, drawn or as its table.
public final class ChartView extends VBox {
  private final Texts texts;
  private final Canvas canvas = new Canvas();
  private final StackPane area = new StackPane();
  private final TableView<java.util.List<String>> table = new TableView<>();
  private final Label title = Bits.said("title");
  private final Label source = Bits.said("caption");
  private final Label text = Bits.label("");
  private final Label second = Bits.label("", "second");
  private final Label grid = Bits.label("", "chart-grid");
  private final Label focus = Bits.label("", "focus-text");
  private @Nullable Chart shown;

  public ChartView(Texts texts) {
    super(6);
    this.texts = texts;
    canvas.setManaged(false);
    source.getStyleClass().add("second");
    table.setId("chart-table");
    table.setFixedCellSize(32);
    area.setMinSize(0, 0);
    VBox.setVgrow(area, javafx.scene.layout.Priority.ALWAYS);
    // the colours of the theme reach a canvas through labels nobody sees
    var inks = new StackPane(text, second, grid, focus);
    inks.setVisible(false);
    inks.setManaged(false);
    area.getChildren().addAll(inks, canvas);
    getChildren().addAll(title, area, source);
    area.widthProperty().addListener((p, before, now) -> draw());
    area.heightProperty().addListener((p, before, now) -> draw());
    grid.textFillProperty().addListener((p, before, now) -> draw());
    tabled(false);
  }

  /// Shows this chart; the same one again draws nothing anew.
  public void show(Chart chart) {
    if (chart.equals(shown)) {
      return;
    }
    shown = chart;
    title.setText(chart.title());
    source.setText(chart.source());
    if (area.getChildren().contains(table)) {
      fill(chart);
    }
    draw();
  }

  /// As a table, or drawn.
  public void tabled(boolean on) {
    area.getChildren().remove(table);
    canvas.setVisible(!on);
    if (on) {
      if (shown instanceof Chart chart) {
        fill(chart);
      }
      area.getChildren().add(table);
      table.requestFocus();
    }
  }

  private void fill(Chart chart) {
    var all = ChartTable.of(chart, texts);
    table.getColumns().clear();
    for (int c = 0; c < all.header().size(); c++) {
      int column = c;
      var made = new TableColumn<java.util.List<String>, String>(all.header().get(c));
      made.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
      made.setPrefWidth(c == 0 ? 190 : Math.max(110, 40 + 11 * all.header().get(c).length()));
      made.setSortable(false);
      table.getColumns().add(c == 0 ? made : Bits.figures(made));
    }
    table.getItems().setAll(all.rows());
  }

  private void draw() {
    double width = area.getWidth();
    double height = area.getHeight();
    canvas.setWidth(width);
    canvas.setHeight(height);
    var g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, width, height);
    if (!(shown instanceof Chart chart) || width < 60 || height < 60) {
      return;
    }
    var ink =
        new Ink(
            text.getTextFill(),
            second.getTextFill(),
            grid.getTextFill(),
            focus.getTextFill(),
            text.getFont());
    switch (chart) {
      case Chart.Lines c -> LinesDrawing.draw(g, ink, c, width, height);
      case Chart.Rose c -> RoseDrawing.draw(g, ink, c, width, height);
      case Chart.Boxes c -> BoxDrawing.draw(g, ink, c, width, height);
      case Chart.Calendar c -> CalendarDrawing.draw(g, ink, c, texts.locale(), width, height);
    }
  }
}
