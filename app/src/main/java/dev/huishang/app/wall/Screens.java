package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.stage.Screen;

/// The screens of the machine, kept up as they come and go.
public final class Screens {
  private final ObservableList<ScreenPlace> places = FXCollections.observableArrayList();

  /// Made and used on the FX thread.
  public Screens() {
    Screen.getScreens().addListener((ListChangeListener<Screen>) change -> read());
    read();
  }

  /// What is there now.
  public ObservableList<ScreenPlace> places() {
    return places;
  }

  /// From left to right, then downwards: the window system puts one that comes back last, and the
  /// room would find its number changed.
  private static List<Screen> sorted() {
    return Screen.getScreens().stream()
        .sorted(
            Comparator.comparingDouble((Screen s) -> s.getBounds().getMinX())
                .thenComparingDouble(s -> s.getBounds().getMinY()))
        .toList();
  }

  private void read() {
    List<ScreenPlace> now = new ArrayList<>();
    for (var screen : sorted()) {
      var b = screen.getBounds();
      now.add(
          new ScreenPlace(
              now.size(),
              b.getMinX(),
              b.getMinY(),
              b.getWidth(),
              b.getHeight(),
              screen.getOutputScaleX()));
    }
    if (!places.equals(now)) {
      places.setAll(now);
    }
  }
}
