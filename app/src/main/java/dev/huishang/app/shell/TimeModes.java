package dev.huishang.app.shell;

import dev.huishang.domain.RoomTime;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// Live, frozen or replay: one of three, never none.
public final class TimeModes extends HBox {
  private final ToggleButton live;
  private final ToggleButton frozen;
  private final ToggleButton replay;

  public TimeModes(Texts texts, RoomClock clock) {
    getStyleClass().add("choice");
    setMinWidth(USE_PREF_SIZE);
    live = choice("live", texts.get("time.live"), clock::live, clock);
    frozen = choice("freeze", texts.get("time.freeze"), clock::freeze, clock);
    replay = choice("replay", texts.get("time.replay"), clock::replay, clock);
    getChildren().addAll(live, frozen, replay);
    Lent.hear(clock.time(), this, TimeModes::show);
    show(clock.current());
  }

  private ToggleButton choice(String id, String text, Runnable run, RoomClock clock) {
    var button = new ToggleButton(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> {
      run.run();
      show(clock.current());
    });
    return button;
  }

  private void show(RoomTime time) {
    live.setSelected(time instanceof RoomTime.Live);
    frozen.setSelected(time instanceof RoomTime.Frozen);
    replay.setSelected(time instanceof RoomTime.Replay);
  }
}
