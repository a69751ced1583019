package dev.huishang.map;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.value.ChangeListener;

/// Two maps that look at the same place: whoever moves one moves the other. Neither answers the
/// other's movement, nor its rounding, so that nothing goes round in circles. To be used on the FX
/// thread.
public final class LinkedCameras implements AutoCloseable {
  private final MapSurface one;
  private final MapSurface other;
  private final AtomicBoolean leading = new AtomicBoolean();
  private final ChangeListener<Camera> fromOne;
  private final ChangeListener<Camera> fromOther;

  /// Links two maps; the other one looks where the first does.
  public LinkedCameras(MapSurface one, MapSurface other) {
    this.one = one;
    this.other = other;
    fromOne = (camera, before, now) -> lead(now, other);
    fromOther = (camera, before, now) -> lead(now, one);
    lead(one.camera(), other);
    one.cameraProperty().addListener(fromOne);
    other.cameraProperty().addListener(fromOther);
  }

  private void lead(Camera to, MapSurface follower) {
    if (!to.near(follower.camera()) && leading.compareAndSet(false, true)) {
      follower.setCamera(to);
      leading.set(false);
    }
  }

  /// Lets each go its own way.
  @Override
  public void close() {
    one.cameraProperty().removeListener(fromOne);
    other.cameraProperty().removeListener(fromOther);
  }
}
