package dev.huishang.app.wall;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The time in Beijing, and how old each stream is.
final class TimePart implements WallPart {
  private static final List<String> STREAMS = List.of("kpi", "obs", "incidents", "tasks");
  private final Room room;
  private final Label clock = Bits.label("", "wall-clock");
  private final VBox ages = new VBox(8);
  private final VBox node;
  private final Subscription subscription;

  TimePart(Room room) {
    this.room = room;
    node = new VBox(24, clock, Bits.label(room.texts().get("header.zone"), "second"), ages);
    node.setAlignment(Pos.CENTER);
    node.getStyleClass().add("wall-events");
    ages.setAlignment(Pos.CENTER);
    subscription = room.present().watch(() -> room.held().ages(), this::show);
  }

  private void show(List<StreamAge> streams) {
    var now = room.now().get();
    clock.setText(
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(now.atZone(Words.BEIJING)));
    ages.getChildren()
        .setAll(
            streams.stream()
                .filter(s -> STREAMS.contains(s.stream()))
                .map(s -> Bits.label(line(s, now), "strong"))
                .toList());
  }

  private String line(StreamAge stream, Instant now) {
    var texts = room.texts();
    var name = texts.get("screens.stream." + stream.stream());
    var at = stream.asOf();
    var words = new Words(texts.isChinese());
    return at == null
        ? texts.get("screens.never", name)
        : texts.get("screens.until", name, words.time(at), words.age(Duration.between(at, now)));
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public boolean ready() {
    return !clock.getText().isEmpty();
  }

  @Override
  public void close() {
    subscription.close();
  }
}
