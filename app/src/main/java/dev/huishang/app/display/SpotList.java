package dev.huishang.app.display;

import dev.huishang.app.display.PointsViewModel.Listed;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The points of one spot, to choose one: arrows and Enter, or a click; Esc closes.
final class SpotList extends VBox {
  private static final double ROW = 36;
  private static final int ROWS = 8;
  private static final double WIDE = 480;
  private final Texts texts;
  private final Label title = Bits.wrapped("", "strong");
  private final ListView<CardText> list = new ListView<>();

  /// @param chosen told the index of the point
  /// @param closed told when nothing was chosen
  SpotList(Texts texts, IntConsumer chosen, Runnable closed) {
    super(6);
    this.texts = texts;
    setId("spot");
    getStyleClass().addAll("panel", "spot");
    setPrefWidth(WIDE);
    list.setId("spot-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Row(chosen));
    var keys = Bits.label(texts.get("points.list.keys"), "caption", "second");
    getChildren().addAll(title, list, keys);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          var now = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ESCAPE) {
            closed.run();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && now != null) {
            chosen.accept(now.index());
            event.consume();
          }
        });
    list.focusedProperty()
        .addListener((f, before, now) -> {
          if (!now && isVisible() && getScene() != null && getScene().getFocusOwner() != list) {
            closed.run();
          }
        });
    setVisible(false);
  }

  void show(Listed spot) {
    int n = spot.points().size();
    title.setText(
        texts.get(n < spot.total() ? "points.list.some" : "points.list.all", spot.total(), n));
    list.getItems().setAll(spot.points());
    list.setPrefHeight(Math.min(ROWS, n) * ROW + 2);
    list.setAccessibleText(title.getText());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  void ask() {
    list.requestFocus();
  }

  /// One point: class, name, value.
  private static final class Row extends ListCell<CardText> {
    private final Label chip = Bits.label("");
    private final Label name = Bits.label("");
    private final Label value = Bits.label("", "second");
    private final HBox line = new HBox(8, chip, name, Bits.spring(), value);

    Row(IntConsumer chosen) {
      line.setAlignment(Pos.CENTER_LEFT);
      chip.setMinWidth(USE_PREF_SIZE);
      value.setMinWidth(USE_PREF_SIZE);
      name.setMinWidth(0);
      setPrefWidth(0); // a long name gives way, nothing scrolls sideways
      setOnMouseClicked(event -> {
        if (getItem() != null) {
          chosen.accept(getItem().index());
        }
      });
    }

    @Override
    protected void updateItem(CardText item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      setGraphic(empty || item == null ? null : line);
      if (!empty && item != null) {
        Chips.dress(chip, item.chip(), item.rgb(), item.expired());
        name.setText(item.title());
        value.setText(item.brief());
        setAccessibleText(item.aloud());
      }
    }
  }
}
