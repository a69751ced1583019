package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Incidents that are not over and warnings in force, the worst first, with the time and the age of
/// each. What does not fit is counted.
final class EventsPart implements WallPart {
  private static final double ROW = 84;
  private static final double AROUND = 120;
  private final Room room;
  private final WallViewModel model;
  private final VBox rows = new VBox(8);
  private final VBox node = new VBox(12, rows);
  private final ListChangeListener<Event> changed = change -> fill();
  private final Subscription ages;

  EventsPart(Room room, WallViewModel model) {
    this.room = room;
    this.model = model;
    node.setPadding(new Insets(24));
    node.getStyleClass().add("wall-events");
    node.getChildren().addFirst(Bits.label(room.texts().get("screens.page.EVENTS"), "page-title"));
    model.events.addListener(changed);
    node.heightProperty().subscribe(this::fill);
    ages = room.present().watch(() -> true, seen -> fill()); // ages grow without any change
  }

  private void fill() {
    var texts = room.texts();
    int fits = (int) Math.max(1, (node.getHeight() - AROUND) / ROW);
    rows.getChildren().setAll(model.events.stream().limit(fits).map(this::row).toList());
    int more = model.events.size() - fits;
    if (model.events.isEmpty()) {
      rows.getChildren().add(Bits.wrapped(texts.get("screens.calm"), "strong"));
    } else if (more > 0) {
      rows.getChildren().add(Bits.label(texts.get("screens.more", more), "second"));
    }
  }

  private HBox row(Event event) {
    var words = new Words(room.texts().isChinese());
    var level = Bits.label(event.word(), "level", "level-" + event.level());
    level.setMinWidth(Region.USE_PREF_SIZE);
    var age = words.age(Duration.between(event.at(), room.shown()));
    var time = Bits.label(words.time(event.at()) + " · " + age, "second");
    time.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(16, level, Bits.label(event.title(), "strong"), Bits.spring(), time);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("event");
    row.setMinHeight(ROW - 8);
    return row;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void close() {
    model.events.removeListener(changed);
    ages.close();
  }
}
