package dev.huishang.map;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between two maps that lie on each other: dragged, or moved by the arrow keys, always on
/// a whole device pixel. Places itself in its parent. To be used on the FX thread.
public final class SwipeDivider extends Region {
  /// As wide as a finger or a pointer needs; the line is in the middle.
  private static final double WIDTH = 24;

  private static final double LINE = 2;
  private static final double GRIP_WIDTH = 14;
  private static final double GRIP_HEIGHT = 44;
  private static final double STEP = 16;
  private final Region line = new Region();
  private final Region grip = new Region();
  private final ReadOnlyDoubleWrapper place = new ReadOnlyDoubleWrapper();
  private double share = 0.5;
  private double within;
  private double high;
  private double grabbed;

  public SwipeDivider() {
    getStyleClass().add("swipe-divider");
    line.getStyleClass().add("swipe-line");
    grip.getStyleClass().add("swipe-grip");
    line.setMouseTransparent(true);
    grip.setMouseTransparent(true);
    getChildren().addAll(line, grip);
    setManaged(false);
    setFocusTraversable(true);
    setCursor(Cursor.H_RESIZE);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Where the line stands: logical pixels from the left edge of its parent.
  public ReadOnlyDoubleProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// Stands in a parent of this size, at the same share of it as before.
  public void stand(double width, double height) {
    within = width;
    high = height;
    put(share * width);
  }

  /// Puts the line there; beyond the edges it stands at them.
  public void put(double x) {
    var window = getScene() == null ? null : getScene().getWindow();
    double scale = window == null ? 1 : Math.max(1, window.getRenderScaleX());
    double to = Math.rint(Math.clamp(x, 0, Math.max(0, within)) * scale) / scale;
    if (within > 0) {
      share = to / within;
    }
    place.set(to);
    resizeRelocate(to - WIDTH / 2, 0, WIDTH, high);
  }

  private void grab(MouseEvent event) {
    requestFocus();
    grabbed = event.getX() - WIDTH / 2;
    event.consume();
  }

  private void drag(MouseEvent event) {
    put(localToParent(event.getX(), 0).getX() - grabbed);
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return; // those are the keys of the clock
    }
    double step = event.isShiftDown() ? 1 : STEP;
    var code = event.getCode();
    if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
      put(place.get() + (code == KeyCode.LEFT ? -step : step));
      event.consume();
    } else if (code == KeyCode.HOME || code == KeyCode.END) {
      put(code == KeyCode.HOME ? 0 : within);
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    line.resizeRelocate((WIDTH - LINE) / 2, 0, LINE, getHeight());
    double top = Math.rint((getHeight() - GRIP_HEIGHT) / 2);
    grip.resizeRelocate((WIDTH - GRIP_WIDTH) / 2, top, GRIP_WIDTH, GRIP_HEIGHT);
  }
}
