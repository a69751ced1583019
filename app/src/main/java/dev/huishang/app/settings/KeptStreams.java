package dev.huishang.app.settings;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Every stream the profile keeps: rows held, until when it is complete, and how old that is.
final class KeptStreams extends GridPane {
  private final Texts texts;

  KeptStreams(Texts texts) {
    super(14, 12);
    setStyle("-fx-padding: 0 14 0 0;"); // clear of the scroll bar
    this.texts = texts;
    var first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(first);
  }

  void show(Kept now, Words words, Instant at) {
    getChildren().clear();
    add(
        0,
        "caption",
        texts.get("column.stream"),
        texts.get("column.rows"),
        texts.get("column.until"),
        texts.get("column.age"),
        texts.get("column.state"));
    int row = 1;
    for (var stream : now.streams()) {
      var until = stream.asOf();
      add(
          row++,
          "row-text",
          texts.get("stream." + stream.stream()),
          words.figure((double) stream.rows(), 0),
          until == null ? "—" : words.shortTime(until),
          words.age(until == null ? null : Duration.between(until, at)),
          texts.get(state(stream)));
    }
  }

  private static String state(StreamAge stream) {
    return !stream.complete()
        ? "settings.loading"
        : stream.verified() ? "settings.whole" : "settings.unverified";
  }

  private void add(int row, String style, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      var cell = Bits.label(cells[column], style, row == 0 || column > 3 ? "second" : "plain");
      cell.setMinWidth(Label.USE_PREF_SIZE);
      if (column > 0 && column < 4) {
        setHalignment(cell, HPos.RIGHT);
      }
      add(cell, column, row);
    }
  }
}
