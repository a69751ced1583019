package dev.huishang.app.shell;

import dev.huishang.cache.HourPast;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Step, play, speed, span, range and scrubbing of a replay; nothing of it while there is none.
public final class TimeControls extends HBox {
  /// Values as known so long after their hour began; zero stands for now.
  private static final List<Duration> KNOWN =
      List.of(Duration.ZERO, Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(24));

  private final Texts texts;
  private final RoomClock clock;
  private final Label at = Bits.label("", "strong");
  private final Button play = new Button();
  private final ComboBox<Integer> speed;
  private final ComboBox<Duration> span;
  private final ComboBox<Duration> known;
  private final BooleanBinding replaying;
  private boolean showing;

  /// Asks for pulses only while playing: standing still costs nothing.
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long nanos) {
          clock.pulse(nanos);
        }
      };

  public TimeControls(Texts texts, RoomClock clock, HourPast past) {
    super(6);
    this.texts = texts;
    this.clock = clock;
    getStyleClass().add("time-controls");
    play.setId("time-play");
    play.setMinWidth(USE_PREF_SIZE);
    play.setOnAction(event -> clock.play());
    at.setId("time-at");
    at.setMinWidth(USE_PREF_SIZE);
    speed = box("time-speed", RoomClock.SPEEDS, s -> texts.get("time.speed", s), clock::speed);
    span = box("time-span", RoomClock.SPANS, this::length, clock::span);
    known = box("time-known", KNOWN, this::lag, d -> clock.known(d.isZero() ? null : d));
    known.setMinWidth(0);
    known.setTooltip(new Tooltip(texts.get("time.known-why")));
    var track = new TimeTrack(clock, past, texts);
    HBox.setHgrow(track, Priority.ALWAYS);
    getChildren()
        .addAll(
            button("time-prev", "◀", texts.get("action.hour-back"), () -> clock.step(-1)),
            play,
            button("time-next", "▶|", texts.get("action.hour-on"), () -> clock.step(1)),
            speed,
            span,
            track,
            at,
            known);
    replaying =
        Bindings.createBooleanBinding(() -> clock.time().get() instanceof Replay, clock.time());
    visibleProperty().bind(replaying);
    Lent.hear(clock.time(), this, TimeControls::show);
    sceneProperty().addListener((property, before, now) -> show(clock.current()));
    show(clock.current());
  }

  /// On a narrow screen the badge above tells the instant, and the track gives way.
  public void narrow(boolean on) {
    at.setVisible(!on);
    at.setManaged(!on);
    known.setPrefWidth(on ? 165 : USE_COMPUTED_SIZE);
  }

  /// True while a past hour is shown.
  public BooleanBinding replaying() {
    return replaying;
  }

  private static Button button(String id, String text, String why, Runnable run) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(why));
    button.setAccessibleText(why);
    button.setOnAction(event -> run.run());
    return button;
  }

  private <T> ComboBox<T> box(
      String id,
      List<T> choices,
      java.util.function.Function<T, String> words,
      java.util.function.Consumer<T> chosen) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.setMinWidth(USE_PREF_SIZE);
    box.getItems().setAll(choices);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("chosen from a list, never typed");
          }
        });
    box.valueProperty()
        .addListener((property, before, now) -> {
          if (!showing && now != null) {
            chosen.accept(now);
          }
        });
    return box;
  }

  private String length(Duration d) {
    return texts.get(d.toHours() == 24 ? "span.24" : d.toDays() == 7 ? "span.168" : "span.720");
  }

  private String lag(Duration d) {
    return d.isZero() ? texts.get("time.known-now") : texts.get("time.known", d.toHours());
  }

  private void show(RoomTime time) {
    boolean playing = time instanceof Replay r && r.playing();
    play.setText(playing ? "❚❚" : "▶");
    play.setAccessibleText(texts.get("action.play"));
    if (playing && getScene() != null) { // what is in no window asks for no pulses
      timer.start();
    } else {
      timer.stop();
    }
    if (time instanceof Replay r) {
      showing = true;
      at.setText(new Words(texts.isChinese()).time(r.at()));
      speed.setValue(r.speed());
      span.setValue(clock.span().get());
      known.setValue(r.known() == null ? Duration.ZERO : r.known());
      showing = false;
    }
  }
}
