package dev.huishang.app.settings;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import javafx.scene.Parent;

/// 设置 as the shell places it.
public final class SettingsPane implements FunctionPane {
  private final SettingsView view;
  private final Subscription subscription;
  private boolean answered;

  /// Constructed on the FX thread.
  public SettingsPane(Room room) {
    view = new SettingsView(room);
    subscription =
        room.live()
            .watch(
                () -> Kept.of(room),
                kept -> {
                  answered = true;
                  view.show(kept);
                });
  }

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public boolean ready() {
    return answered;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
