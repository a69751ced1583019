package dev.huishang.app.display;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All domains with a dot and their worst indicator.
final class DomainList extends ScrollPane {
  private static final double FULL = 1_800;
  private final VBox rows = new VBox();
  private final DisplayViewModel model;

  DomainList(DisplayViewModel model) {
    this.model = model;
    setContent(rows);
    rows.setMinHeight(USE_PREF_SIZE);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("panel");
    setId("domains");
    model.domains.addListener((ListChangeListener<DomainLine>) change -> fill());
    model.domain.addListener((property, before, now) -> fill());
    fill();
  }

  /// In a window of the full size all domains are seen at once, so their names need room; a small
  /// one leaves it to the map.
  ///
  /// @param window width of the window
  /// @param chinese English names are longer
  void fit(double window, boolean chinese) {
    double width = window < FULL ? (chinese ? 232 : 280) : (chinese ? 280 : 336);
    setMinWidth(width);
    setMaxWidth(width);
    setPrefWidth(width);
  }

  private void fill() {
    var lines = model.domains;
    while (rows.getChildren().size() < lines.size()) {
      var row = new Row();
      VBox.setVgrow(row, Priority.ALWAYS);
      rows.getChildren().add(row);
    }
    rows.getChildren().remove(lines.size(), rows.getChildren().size());
    for (int i = 0; i < lines.size(); i++) {
      if (rows.getChildren().get(i) instanceof Row row) {
        row.show(lines.get(i));
      }
    }
  }

  private final class Row extends HBox {
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label worst = new Label();
    private final Label value = new Label();
    private final Tooltip whole = new Tooltip();
    private String id = "";

    Row() {
      getStyleClass().add("row");
      name.getStyleClass().add("name");
      worst.getStyleClass().addAll("caption", "second");
      worst.setMinWidth(0);
      worst.setWrapText(true);
      worst.setMinHeight(USE_PREF_SIZE);
      value.getStyleClass().addAll("strong");
      value.setMinWidth(USE_PREF_SIZE);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      name.setWrapText(true);
      name.setMinHeight(USE_PREF_SIZE);
      var line = new HBox(6, name, value);
      line.setAlignment(Pos.TOP_LEFT);
      var words = new VBox(line, worst);
      words.setAlignment(Pos.CENTER_LEFT);
      words.maxWidthProperty().bind(DomainList.this.widthProperty().subtract(48));
      HBox.setHgrow(words, Priority.ALWAYS);
      getChildren().addAll(dot, words);
      Tooltip.install(this, whole);
      setMinHeight(USE_PREF_SIZE);
      setFocusTraversable(true);
      setOnMouseClicked(event -> model.choose(id));
      setOnKeyPressed(event -> {
        if (event.getCode() == KeyCode.ENTER) {
          model.choose(id);
        }
      });
    }

    void show(DomainLine line) {
      id = line.id();
      setId("domain-" + id);
      name.setText(line.name());
      worst.setText(line.worst());
      value.setText(line.value());
      whole.setText(line.name() + "\n" + line.worst() + " " + line.value());
      dot.getStyleClass().setAll("dot", StatusColours.dot(line.status()));
      getStyleClass().remove("chosen");
      if (id.equals(model.domain.get())) {
        getStyleClass().add("chosen");
      }
    }
  }
}
