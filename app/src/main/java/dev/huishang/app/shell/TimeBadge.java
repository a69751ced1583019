package dev.huishang.app.shell;

import dev.huishang.domain.RoomTime;
import dev.huishang.domain.rules.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The badge over every function while the present is not shown: what is, and the way back.
final class TimeBadge extends HBox {
  private final Texts texts;
  private final Label words = Bits.label("", "strong");

  TimeBadge(Texts texts, RoomClock clock) {
    super(12);
    this.texts = texts;
    getStyleClass().add("time-badge");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("time-badge");
    var back = new Button(texts.get("time.back"));
    back.setId("time-back");
    back.setOnAction(event -> clock.live());
    getChildren().addAll(words, Bits.spring(), back);
    Lent.hear(clock.time(), this, TimeBadge::show);
    show(clock.current());
  }

  private void show(RoomTime time) {
    var in = new Words(texts.isChinese());
    words.setText(
        switch (time) {
          case RoomTime.Live() -> "";
          case RoomTime.Frozen(var at) -> texts.get("time.badge-frozen", in.time(at));
          case RoomTime.Replay r ->
              texts.get(
                  r.known() == null ? "time.badge-replay" : "time.badge-known",
                  in.time(r.at()),
                  in.shortTime(r.hour()).substring(6),
                  in.shortTime(r.at()).substring(6),
                  r.known() == null ? "" : in.age(r.known()));
        });
    setVisible(!time.isLive());
    setManaged(!time.isLive());
  }
}
