package dev.huishang.app.shell;

import dev.huishang.cache.HourPast;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The span of the past with its range and the instant shown: drag an end to shorten the range,
/// anywhere else to scrub; arrows, Home, End and Space where it has the focus.
final class TimeTrack extends Region {
  private static final double NEAR = 9;
  private static final double LINE = 6;
  private static final double THUMB = 16;

  private enum Grip {
    FROM,
    TO,
    AT
  }

  private final RoomClock clock;
  private final Words words;
  private final Region line = part("track-line");
  private final Region range = part("track-range");
  private final Region start = part("track-end");
  private final Region end = part("track-end");
  private final Region thumb = part("track-thumb");
  private final Label first = Bits.label("", "caption", "second");
  private final Label last = Bits.label("", "caption", "second");
  private Grip grip = Grip.AT;

  TimeTrack(RoomClock clock, HourPast past, Texts texts) {
    this.clock = clock;
    words = new Words(texts.isChinese());
    setId("time-track");
    setMinSize(90, 44);
    setPrefHeight(44);
    setFocusTraversable(true);
    setAccessibleText(texts.get("time.track"));
    getStyleClass().add("time-track");
    getChildren().addAll(line, range, start, end, thumb, first, last);
    setOnMousePressed(this::press);
    setOnMouseDragged(event -> drag(event.getX()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Lent.hear(clock.time(), this, (track, now) -> track.requestLayout());
    Lent.hear(clock.span(), this, (track, now) -> track.requestLayout());
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().add(style);
    part.setMouseTransparent(true);
    return part;
  }

  private double wide() {
    return Math.max(1, getWidth() - THUMB);
  }

  private double x(Instant at) {
    double all = clock.span().get().toMillis();
    double gone = Duration.between(clock.last().minus(clock.span().get()), at).toMillis();
    return THUMB / 2 + wide() * Math.clamp(gone / all, 0, 1);
  }

  private Instant at(double x) {
    double share = Math.clamp((x - THUMB / 2) / wide(), 0, 1);
    var span = clock.span().get();
    long seconds = Math.round(share * span.toHours()) * 3_600;
    return clock.last().minus(span).plusSeconds(seconds);
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (clock.current() instanceof Replay r) {
      double from = Math.abs(event.getX() - x(r.from()));
      double to = Math.abs(event.getX() - x(r.to()));
      double now = Math.abs(event.getX() - x(r.at()));
      boolean low = event.getY() > getHeight() / 2; // the ends hang below, the instant stands above
      grip =
          from < NEAR && (low || from < now)
              ? Grip.FROM
              : to < NEAR && (low || to < now) ? Grip.TO : Grip.AT;
      drag(event.getX());
    }
  }

  private void drag(double x) {
    if (clock.current() instanceof Replay r) {
      switch (grip) {
        case FROM -> clock.range(at(x), r.to());
        case TO -> clock.range(r.from(), at(x));
        case AT -> clock.scrub(at(x));
      }
    }
  }

  private void key(KeyEvent event) {
    boolean known = !event.isShortcutDown();
    if (known) {
      switch (event.getCode()) {
        case LEFT -> clock.step(-1);
        case RIGHT -> clock.step(1);
        case HOME -> clock.toStart();
        case END -> clock.toEnd();
        case SPACE -> clock.play();
        default -> known = false;
      }
    }
    if (known) {
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    if (!(clock.current() instanceof Replay r)) {
      return;
    }
    double middle = 15;
    line.resizeRelocate(THUMB / 2, middle - LINE / 2, wide(), LINE);
    range.resizeRelocate(x(r.from()), middle - LINE / 2, x(r.to()) - x(r.from()), LINE);
    start.resizeRelocate(x(r.from()) - 4, middle - 9, 8, 18);
    end.resizeRelocate(x(r.to()) - 4, middle - 9, 8, 18);
    thumb.resizeRelocate(x(r.at()) - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
    first.setText(words.shortTime(r.from()));
    last.setText(words.shortTime(r.to()));
    place(first, x(r.from()) - 4);
    place(last, x(r.to()) + 4 - last.prefWidth(-1));
    last.setVisible(last.getLayoutX() > first.getLayoutX() + first.prefWidth(-1) + 8);
  }

  private void place(Label label, double x) {
    double width = label.prefWidth(-1);
    label.resizeRelocate(
        Math.clamp(x, 0, Math.max(0, getWidth() - width)), 25, width, label.prefHeight(-1));
  }
}
