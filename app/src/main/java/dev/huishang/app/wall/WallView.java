package dev.huishang.app.wall;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.TruthStrip;
import dev.huishang.app.shell.WallPart;
import dev.huishang.app.wall.Page.Kind;
import java.time.Duration;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The content of one wall window: the truth above, a page below. The next page is built and
/// settles behind the one shown; it comes to the front only when it is ready.
final class WallView extends BorderPane implements AutoCloseable {
  private final Room room;
  private final WallViewModel model;
  private final Seat seat;
  private final double scale;
  private final PartMakers makers;
  private final StackPane area = new StackPane();
  private final TruthStrip truth;
  private final Label said = new Label();
  private final ChangeListener<WallViewModel.@Nullable BreakIn> heard;
  private @Nullable WallPart shown;
  private @Nullable WallPart next;
  private @Nullable WallPart over;
  private Rotation rotation = Rotation.begin(Duration.ZERO);
  private Duration now = Duration.ZERO;

  /// @param scale device pixels for one logical pixel of the view
  WallView(Room room, WallViewModel model, Seat seat, double scale, PartMakers makers) {
    this.room = room;
    this.model = model;
    this.seat = seat;
    this.scale = scale;
    this.makers = makers;
    truth = new TruthStrip(room, model.layout().name());
    said.getStyleClass().add("strong");
    var bar = new HBox(said);
    bar.getStyleClass().addAll("break-in");
    bar.visibleProperty().bind(said.textProperty().isNotEmpty());
    bar.managedProperty().bind(said.textProperty().isNotEmpty());
    setTop(new VBox(truth, bar));
    setCenter(area);
    area.setMinSize(0, 0);
    getStyleClass().add("hs-root");
    if (room.preferences().get().exercise()) {
      getStyleClass().add("exercise");
    }
    shown = make(0);
    put(shown);
    heard = (property, before, news) -> breakIn(news);
    model.breakIn.addListener(heard);
  }

  private WallPart make(int index) {
    return makers.make(room, model, seat.pages().get(index), scale);
  }

  /// Behind everything else: laid out and drawn, but not seen until those before it go.
  private void put(@Nullable WallPart part) {
    if (part != null) {
      var ground = new StackPane(part.node());
      ground.getStyleClass().add("wall-page");
      area.getChildren().addFirst(ground);
    }
  }

  private void remove(@Nullable WallPart part) {
    if (part != null) {
      area.getChildren().remove(part.node().getParent());
      part.close();
    }
  }

  private void breakIn(WallViewModel.@Nullable BreakIn news) {
    if (news == null || !seat.breakIn()) {
      return;
    }
    int seconds = model.layout().breakInSeconds();
    rotation = rotation.brokenIn(now, seconds);
    said.setText(
        room.texts()
            .get("screens.break-in", news.event().title(), news.event().word(), news.count()));
    if (over == null) {
      over = makers.make(room, model, new Page(Kind.EVENTS, "", seconds + 5), scale);
      put(over);
      over.node().getParent().toFront();
    }
  }

  /// What time brings.
  ///
  /// @param time since this window was opened, by a clock that never goes back
  void tick(Duration time) {
    now = time;
    int before = rotation.page();
    boolean ready = next != null && next.ready();
    rotation = rotation.at(time, seat.pages(), ready);
    if (rotation.page() != before) {
      remove(shown);
      shown = next;
      next = null;
    }
    if (rotation.until() == null && over != null) {
      remove(over);
      over = null;
      said.setText("");
    }
    if (next == null && seat.pages().size() > 1 && shown != null && shown.ready()) {
      next = make(rotation.next(seat.pages()));
      put(next);
    }
  }

  /// True once the page shows all it has to show.
  boolean ready() {
    return shown != null && shown.ready();
  }

  /// Index of the page shown.
  int page() {
    return rotation.page();
  }

  @Override
  public void close() {
    model.breakIn.removeListener(heard);
    truth.close();
    remove(over);
    remove(next);
    remove(shown);
    shown = null;
    next = null;
    over = null;
  }
}
