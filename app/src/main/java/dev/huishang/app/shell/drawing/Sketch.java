package dev.huishang.app.shell.drawing;

import dev.huishang.map.drawing.Measure;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is being drawn and is not yet an element. On the FX thread.
public final class Sketch {
  private final MeasureWords words;

  /// The tool in hand.
  public final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.NONE);

  /// Places clicked so far.
  public final ObservableList<Place> corners = FXCollections.observableArrayList();

  /// Place under the pointer, null outside the map.
  public final ReadOnlyObjectWrapper<@Nullable Place> pointer = new ReadOnlyObjectWrapper<>();

  /// Length or area, with its unit; that of a ring which crosses itself says so.
  public final ReadOnlyStringWrapper measure = new ReadOnlyStringWrapper("");

  Sketch(MeasureWords words) {
    this.words = words;
  }

  void take(Tool next) {
    tool.set(next);
    clear();
  }

  /// True after the first click.
  public boolean begun() {
    return !corners.isEmpty();
  }

  void clear() {
    corners.clear();
    remeasure();
  }

  /// The pointer is over this place.
  public void point(@Nullable Place at) {
    pointer.set(at);
    remeasure();
  }

  void click(Place at) {
    if (!tool.get().goesOn()) {
      corners.clear();
    }
    if (corners.isEmpty() || !corners.getLast().equals(at)) {
      corners.add(at);
    }
    remeasure();
  }

  /// Takes the last place back.
  public void back() {
    if (!corners.isEmpty()) {
      corners.removeLast();
      remeasure();
    }
  }

  /// The path as it would be with a click where the pointer is.
  List<Place> path() {
    var path = new ArrayList<>(corners);
    var at = pointer.get();
    if (at != null && !path.isEmpty() && tool.get().goesOn() && !path.getLast().equals(at)) {
      path.add(at);
    }
    return path;
  }

  private void remeasure() {
    var path = path();
    if (path.size() < 2 || !tool.get().goesOn()) {
      measure.set("");
      return;
    }
    boolean ring = tool.get().closes() && path.size() > 2;
    var shape = ring ? new Shape.Extent(path) : new Shape.Length(path);
    measure.set(words.say(Measure.of(shape)));
  }
}
