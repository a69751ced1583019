package dev.huishang.app.shell;

import dev.huishang.app.shell.FunctionPane.Action;
import java.util.List;

/// What can be done with the room's clock, by key from every function.
final class TimeActions {
  private TimeActions() {}

  static List<Action> of(Texts texts, RoomClock clock) {
    return List.of(
        new Action(texts.get("action.live"), "L", clock::live),
        new Action(texts.get("action.freeze"), "Shortcut+SPACE", clock::toggle),
        new Action(texts.get("action.replay"), "Shortcut+R", clock::replay),
        new Action(texts.get("action.play"), "Shortcut+P", clock::play),
        new Action(texts.get("action.hour-back"), "Shortcut+LEFT", () -> clock.step(-1)),
        new Action(texts.get("action.hour-on"), "Shortcut+RIGHT", () -> clock.step(1)),
        new Action(texts.get("action.range-start"), "Shortcut+HOME", clock::toStart),
        new Action(texts.get("action.range-end"), "Shortcut+END", clock::toEnd));
  }
}
