package dev.huishang.app.wall;

import java.util.ArrayList;
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

  private void read() {
    List<ScreenPlace> now = new ArrayList<>();
    for (var screen : Screen.getScreens()) {
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
