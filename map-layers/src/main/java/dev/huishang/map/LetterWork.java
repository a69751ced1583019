package dev.huishang.map;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Places words on the drawing lane. Only the newest order is worked on: orders are dropped, never
/// queued.
final class LetterWork {
  private final MapPicture picture;
  private final Executor drawing;
  private final Executor fx;
  private final Consumer<Frame> show;
  private final AtomicReference<Frame.@Nullable Order> next = new AtomicReference<>();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile @Nullable Frame last;

  /// @param drawing lane that draws
  /// @param fx lane that shows
  LetterWork(MapPicture picture, Executor drawing, Executor fx, Consumer<Frame> show) {
    this.picture = picture;
    this.drawing = drawing;
    this.fx = fx;
    this.show = show;
  }

  void order(Frame.Order order) {
    next.set(order);
    if (busy.compareAndSet(false, true)) {
      drawing.execute(this::work);
    }
  }

  private void work() {
    try {
      for (var order = next.getAndSet(null); order != null; order = next.getAndSet(null)) {
        var frame = picture.frame(order, last);
        last = frame;
        fx.execute(() -> show.accept(frame));
      }
    } finally {
      busy.set(false);
    }
    var late = next.get(); // came between the last look and the release
    if (late != null) {
      order(late);
    }
  }

  /// Places at once, on the calling thread.
  ///
  /// @param shown what the window shows
  Frame frame(Frame.Order order, @Nullable Frame shown) {
    next.set(null);
    return picture.frame(order, shown);
  }
}
