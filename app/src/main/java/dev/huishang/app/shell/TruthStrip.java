package dev.huishang.app.shell;

import dev.huishang.domain.Connectivity;
import dev.huishang.domain.RoomTime;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The header's truth for a window that nobody works at: link, markings, alarms, clock, and the
/// bars of a lost link and of a past hour. It stands on every wall window and cannot be turned off.
public final class TruthStrip extends VBox implements AutoCloseable {
  private final HeaderViewModel model;
  private final HBox marks = new HBox(6);
  private final javafx.util.Subscription past;

  public TruthStrip(Room room, String name) {
    model = new HeaderViewModel(room);
    var texts = room.texts();
    var dot = Bits.dot("red");
    model.state.subscribe(state -> dot.getStyleClass().setAll("dot", HeaderView.colour(state)));
    marks.setAlignment(Pos.CENTER_LEFT);
    model.marking.addListener((ListChangeListener<String>) change -> mark());
    var row =
        new HBox(
            Bits.label(texts.get("product"), "product"),
            Bits.label("· " + room.preferences().get().room() + " · " + name, "second"),
            marks,
            Bits.spring(),
            dot,
            told(model.link, "link-text"),
            told(model.alarms, "second"),
            told(model.clock, "clock"),
            Bits.label(texts.get("header.zone"), "second"));
    row.getStyleClass().add("header");
    row.getChildren()
        .forEach(node -> {
          if (node instanceof Label label) {
            label.setMinWidth(Region.USE_PREF_SIZE);
          }
        });
    var bar = new HBox(told(model.bar, "bar-text"));
    bar.getStyleClass().add("link-bar");
    bar.visibleProperty().bind(model.barShown);
    bar.managedProperty().bind(model.barShown);
    model.state.subscribe(state -> {
      bar.getStyleClass().remove("degraded");
      if (state != Connectivity.OFFLINE) {
        bar.getStyleClass().add("degraded");
      }
    });
    getChildren().addAll(row, bar, new TimeBadge(texts, room.clock()));
    past = room.clock().time().subscribe(this::frame);
  }

  private void frame(RoomTime time) {
    getStyleClass().remove("frozen");
    if (!time.isLive()) {
      getStyleClass().add("frozen");
    }
  }

  private void mark() {
    marks.getChildren().setAll(model.marking.stream().map(m -> Bits.label(m, "marking")).toList());
    marks.getChildren().forEach(node -> ((Label) node).setMinWidth(Region.USE_PREF_SIZE));
  }

  private static Label told(javafx.beans.value.ObservableValue<String> text, String style) {
    var label = Bits.label("", style);
    label.textProperty().bind(text);
    return label;
  }

  @Override
  public void close() {
    past.unsubscribe();
    model.close();
  }
}
