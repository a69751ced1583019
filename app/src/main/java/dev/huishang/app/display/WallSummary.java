package dev.huishang.app.display;

import static dev.huishang.app.shell.Bits.label;

import dev.huishang.app.display.gauge.ShareGauge;
import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.rules.KpiStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The last cell of the wall: how many domains meet their targets, and the oldest value among them.
final class WallSummary extends VBox {
  private final Texts texts;
  private final ObservableList<TileData> wall;
  private final ShareGauge share = new ShareGauge();

  WallSummary(ObservableList<TileData> wall, Texts texts) {
    super(6);
    this.texts = texts;
    this.wall = wall;
    getStyleClass().addAll("kpi-frame", "summary");
    setId("wall-summary");
    VBox.setVgrow(share, Priority.ALWAYS);
    wall.addListener((ListChangeListener<TileData>) change -> fill());
    fill();
  }

  private void fill() {
    getChildren()
        .setAll(
            label(texts.get("wall.summary", wall.size()), "title"),
            line("tile.MISSED", "red", count(KpiStatus.MISSED)),
            line("tile.MET", "green", count(KpiStatus.MET)),
            line("wall.other", "grey", count(KpiStatus.NEUTRAL) + count(KpiStatus.NO_DATA)),
            share);
    share.show(count(KpiStatus.MET), count(KpiStatus.MET) + count(KpiStatus.MISSED));
    oldest(wall)
        .forEach(tile ->
            getChildren()
                .addAll(
                    Bits.wrapped(texts.get("wall.oldest", tile.age()), "strong"),
                    Bits.wrapped(tile.title(), "caption", "second")));
  }

  private static List<TileData> oldest(List<TileData> tiles) {
    return tiles.stream()
        .filter(t -> t.at() != null)
        .min(Comparator.comparing((TileData t) -> Objects.requireNonNull(t.at())))
        .stream()
        .toList();
  }

  private long count(KpiStatus status) {
    return wall.stream().filter(t -> t.status() == status).count();
  }

  private HBox line(String key, String colour, long count) {
    var row = new HBox(10, Bits.dot(colour), word(texts.get(key)), figure(count));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(USE_PREF_SIZE);
    return row;
  }

  private static Label figure(long count) {
    var figure = label(String.valueOf(count), "count");
    figure.setMinWidth(USE_PREF_SIZE);
    return figure;
  }

  private static Label word(String text) {
    var word = Bits.wrapped(text, "count-word");
    word.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(word, Priority.ALWAYS);
    return word;
  }
}
