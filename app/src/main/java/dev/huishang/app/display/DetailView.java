package dev.huishang.app.display;

import dev.huishang.app.display.Detail.History;
import dev.huishang.app.shell.DerivationView;
import dev.huishang.app.shell.Icons;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.chart.ChartView;
import dev.huishang.domain.explain.Derivation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The drawer over the tiles column: value with its class, all parameters, history, provenance.
final class DetailView extends ScrollPane {
  private static final List<Integer> HOURS = List.of(24, 72, 168, 720);
  private static final int CHIP = 3;
  private static final int LIMIT = 4;
  private static final String WHOLE = "*";
  private static final double NAME = 84;
  private static final double CHART = 230;
  private static final double WORD = 96;
  private final Texts texts;
  private final Runnable close;
  private final Runnable charts;
  private final VBox box = new VBox(12);
  private final StackPane chart = new StackPane();
  private final ChartView drawn;
  private final VBox reasons = new VBox();
  private int hours = 72;

  /// Name of what is explained, [#WHOLE] for the class; empty for nothing.
  private String explained = "";

  private String station = "";
  private String chosen = "";

  DetailView(Texts texts, Runnable close, Runnable charts) {
    this.texts = texts;
    this.charts = charts;
    drawn = new ChartView(texts);
    drawn.setMinHeight(CHART);
    drawn.setPrefHeight(CHART);
    this.close = close;
    getStyleClass().add("panel");
    box.getStyleClass().add("padded");
    setContent(box);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setId("detail");
  }

  void show(Detail detail) {
    box.getChildren().setAll(head(detail), value(detail), reasons, table(detail));
    explain(detail);
    if (!detail.charts().isEmpty()) {
      box.getChildren().addAll(choices(detail), chart);
      if (!detail.chips().isEmpty()) {
        var more = new Button(texts.get("chart.open"));
        more.setId("detail-charts");
        more.setOnAction(event -> charts.run());
        box.getChildren().add(more);
      }
      draw(chosen(detail));
    }
    detail.provenance().stream()
        .filter(l -> !l.isEmpty())
        .forEach(l -> box.getChildren().add(note(l)));
    box.getChildren().add(note(detail.how()));
  }

  private HBox head(Detail detail) {
    var title = new Label(detail.title());
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    var subtitle = note(detail.subtitle());
    var words = new VBox(2, title, subtitle);
    HBox.setHgrow(words, Priority.ALWAYS);
    var back = new Button("", Icons.CLOSE.node());
    back.getStyleClass().add("link");
    back.setId("detail-close");
    back.setOnAction(event -> close.run());
    return new HBox(8, words, back);
  }

  private HBox value(Detail detail) {
    var value = new Label(detail.value());
    value.getStyleClass().add("value");
    value.setId("detail-value");
    value.setMinWidth(Region.USE_PREF_SIZE);
    var unit = new Label(detail.unit());
    unit.getStyleClass().add("second");
    var line = new HBox(8, value, unit);
    line.setAlignment(Pos.BASELINE_LEFT);
    if (!detail.chip().isEmpty()) {
      line.getChildren().add(chip(detail.chip(), detail.chipRgb()));
    }
    line.getChildren().add(note(detail.age()));
    if (detail.why() != null) {
      clickable(value, WHOLE, detail);
      line.getChildren().add(why(detail));
    }
    return line;
  }

  private Button why(Detail detail) {
    var why = new Button(texts.get("detail.why"));
    why.getStyleClass().add("link");
    why.setId("detail-why");
    why.setMinWidth(Region.USE_PREF_SIZE);
    why.setOnAction(event -> toggle(WHOLE, detail));
    return why;
  }

  /// A click on a value shows how it came about, a second click hides it.
  private void clickable(Label label, String name, Detail detail) {
    label.setCursor(Cursor.HAND);
    label.setTooltip(new Tooltip(texts.get("detail.why")));
    label.setOnMouseClicked(event -> toggle(name, detail));
    label.setFocusTraversable(true);
    label.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        toggle(name, detail);
        event.consume();
      }
    });
  }

  private void toggle(String name, Detail detail) {
    explained = explained.equals(name) ? "" : name;
    explain(detail);
  }

  /// What is explained stays so while newer values of the same station come in.
  private void explain(Detail detail) {
    if (!station.equals(detail.id())) {
      station = detail.id();
      explained = "";
    }
    var found = explained.equals(WHOLE) ? Optional.ofNullable(detail.why()) : row(detail);
    reasons
        .getChildren()
        .setAll(found.map(d -> new DerivationView(d, texts.isChinese())).stream().toList());
    reasons.setManaged(found.isPresent());
  }

  private Optional<Derivation> row(Detail detail) {
    for (int row = 0; row < detail.rowsWhy().size(); row++) {
      if (detail.rows().get(row).getFirst().equals(explained)) {
        return detail.rowsWhy().get(row);
      }
    }
    return Optional.empty();
  }

  private static Label chip(String text, int rgb) {
    var chip = new Label(text);
    chip.getStyleClass().add("chip");
    chip.setStyle(
        String.format(
            Locale.ROOT,
            "-fx-background-color: #%06X; -fx-text-fill: %s;",
            rgb,
            dark(rgb) ? "#FFFFFF" : "#0B1220"));
    return chip;
  }

  private static boolean dark(int rgb) {
    return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255) < 110;
  }

  private GridPane table(Detail detail) {
    var table = new GridPane();
    boolean chips = !detail.chips().isEmpty();
    table.setHgap(chips ? 8 : 14);
    table.setVgap(6);
    for (int column = 0; column < detail.header().size(); column++) {
      var title = new Label(detail.header().get(column));
      title.getStyleClass().addAll("caption", "second");
      title.setMinWidth(Region.USE_PREF_SIZE);
      table.add(title, column, 0);
      boolean figure = column == 1 || chips && column == LIMIT;
      GridPane.setHalignment(title, figure ? HPos.RIGHT : HPos.LEFT);
      for (int row = 0; row < detail.rows().size(); row++) {
        var text = detail.rows().get(row).get(column);
        boolean chip = chips && column == CHIP && !text.isEmpty();
        var cell = chip ? chip(text, detail.chips().get(row)) : new Label(text);
        if (chips && (column == 0 || column == CHIP)) {
          cell.setWrapText(true); // names and class words give way, figures never
          cell.setMinHeight(Region.USE_PREF_SIZE);
          cell.setMaxWidth(column == 0 ? NAME : WORD);
        } else {
          cell.setMinWidth(Region.USE_PREF_SIZE);
        }
        if (chips && column > 1 && !chip) {
          cell.getStyleClass().addAll("caption", "second");
        }
        boolean explains = column == 1 || column == CHIP;
        if (explains && row < detail.rowsWhy().size() && detail.rowsWhy().get(row).isPresent()) {
          clickable(cell, detail.rows().get(row).getFirst(), detail);
        }
        table.add(cell, column, row + 1);
        GridPane.setHalignment(cell, figure ? HPos.RIGHT : HPos.LEFT);
      }
    }
    return table;
  }

  private FlowPane choices(Detail detail) {
    var line = new FlowPane(6, 6);
    var parameters = new ToggleGroup();
    for (var history : detail.charts()) {
      var button = choice(history.name(), parameters, history == chosen(detail));
      button.setOnAction(event -> {
        chosen = history.name();
        draw(history);
      });
      if (detail.charts().size() > 1) {
        line.getChildren().add(button);
      }
    }
    var spans = new ToggleGroup();
    for (int span : HOURS) {
      var button = choice(texts.get("span." + span), spans, span == hours);
      button.setOnAction(event -> {
        hours = span;
        draw(chosen(detail));
      });
      if (detail.charts().size() > 1) {
        line.getChildren().add(button);
      }
    }
    return line;
  }

  /// The history last chosen, or the first.
  private History chosen(Detail detail) {
    return detail.charts().stream()
        .filter(h -> h.name().equals(chosen))
        .findFirst()
        .orElse(detail.charts().getFirst());
  }

  private static ToggleButton choice(String text, ToggleGroup group, boolean chosen) {
    var button = new ToggleButton(text);
    button.setToggleGroup(group);
    button.setSelected(chosen);
    return button;
  }

  private void draw(History history) {
    if (history.dots().isEmpty()) {
      chart.getChildren().setAll(note(texts.get("detail.no-history")));
      return;
    }
    double last = history.dots().getLast().at().getEpochSecond();
    boolean months =
        history.dots().getFirst().at().isBefore(Instant.ofEpochSecond((long) last - 60L * 86_400));
    double from = months ? history.dots().getFirst().at().getEpochSecond() : last - hours * 3_600.0;
    drawn.show(HistoryChart.of(history, (long) from, (long) last));
    chart.getChildren().setAll(drawn);
  }

  private static Label note(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("caption", "second");
    label.setWrapText(true);
    return label;
  }
}
