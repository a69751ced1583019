package dev.huishang.app.shell;

import java.util.List;
import javafx.collections.ObservableList;

/// Lists on screen: what looks the same is not made anew.
public final class Lists {
  /// Shows `now`, and touches nothing where it is shown already.
  public static <T> void renew(ObservableList<T> shown, List<T> now) {
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
  }

  private Lists() {}
}
