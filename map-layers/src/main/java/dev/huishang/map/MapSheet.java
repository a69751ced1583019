package dev.huishang.map;

import dev.huishang.map.Tile.Content;
import dev.huishang.map.Tile.Level;
import dev.huishang.map.Wish.Pace;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Group;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The drawn map: tiles below, letters and furniture above. Asks the drawing lanes for what the
/// window lacks and shows what is ready. To be used on the FX thread.
final class MapSheet extends Group {
  /// Device pixels drawn beyond each edge for words, per logical pixel.
  private static final double MARGIN = 128;

  /// Words are placed anew when the camera rests, or when it went so far.
  private static final double FAR = 96;

  private static final Duration REST = Duration.millis(120);

  private final PixelPool pool = new PixelPool();
  private final TileSheet tiles = new TileSheet(pool);
  private final LetterSheet letters = new LetterSheet();
  private final LiveSheet frames;
  private final TileWork tileWork;
  private final LetterWork letterWork;
  private final RasterNews news;
  private final MapPicture picture;
  private final PauseTransition rest = new PauseTransition(REST);
  private Content content = new Content(List.of(), MapStyle.DARK);
  private Furniture.Notice notice = new Furniture.Notice("zh", null, List.of());
  private final ReadOnlyDoubleWrapper strip = new ReadOnlyDoubleWrapper();
  private @Nullable Sight window;
  private @Nullable Wish wish;

  /// True while every frame is drawn as a whole, from `showNow` until the map rests.
  private boolean live;

  /// True when a frame is due.
  private boolean due;

  /// True while nobody looks: nothing is drawn, and what comes is drawn when somebody does again.
  private boolean away;

  /// True while areas are other ones with each frame.
  private boolean moving;

  /// @param drawing lanes that draw
  /// @param lanes how many there are
  /// @param fx lane of the FX thread
  MapSheet(MapPicture picture, Executor drawing, int lanes, Executor fx) {
    this.picture = picture;
    var painters = new Painters(picture.map(), new BaseTiles(), drawing, lanes);
    frames = new LiveSheet(painters);
    tileWork = new TileWork(painters, pool, fx, this::shown);
    letterWork = new LetterWork(picture, drawing, fx, this::lettered);
    news = new RasterNews(fx, tileWork::redo);
    rest.setOnFinished(_ -> rested());
    tiles.visibleProperty().bind(frames.visibleProperty().not()); // nothing is painted twice
    setManaged(false);
    getChildren().addAll(tiles, frames, letters);
  }

  List<Layer> layers() {
    return content.layers();
  }

  Furniture.Notice notice() {
    return notice;
  }

  void show(List<Layer> layers, MapStyle style) {
    content = new Content(layers, style, content.base());
    live = false;
    draw();
    letter();
  }

  /// The same for what moves in time: drawn by `frame`, as every movement of the camera is until
  /// the map rests.
  void showNow(List<Layer> layers) {
    var next = new Content(layers, content.style(), content.base());
    moving = !next.areas().equals(content.areas());
    content = next;
    live = true;
    draw();
  }

  /// Draws the frame that is due, within the pulse that shows it.
  void frame() {
    var at = window;
    if (at != null) {
      tiles.standIn(at.view());
    }
    if (!due || at == null) {
      return;
    }
    due = false;
    var view = at.view();
    var order = order(letters.window(at));
    var words = new AtomicReference<@Nullable Frame>();
    frames.draw(
        view,
        new Level(at.camera().zoom(), at.scale()),
        content,
        moving,
        () -> {
          if (!letters.shows(order)) {
            words.set(letterWork.frame(order, letters.shown()));
          }
        });
    if (words.get() instanceof Frame next) {
      lettered(next);
    }
  }

  /// Somebody looks at the map again, or nobody does.
  void seen(boolean now) {
    away = !now;
    if (now) {
      draw();
      letter();
    } else {
      live = false;
      due = false;
      rest.stop();
      frames.end();
      tiles.rest();
      tileWork.rest();
    }
  }

  /// Gives up everything drawn: the window is closed.
  void end() {
    seen(false);
    tiles.end();
  }

  /// True when a frame is due.
  boolean due() {
    return due || tiles.due();
  }

  /// Shows this raster base below, or the vector base alone.
  void base(@Nullable RasterBase next) {
    if (next != content.base()) {
      news.follow(next);
      content = new Content(content.layers(), content.style(), next);
      notice = notice.over(next == null ? null : next.info());
      draw();
      letter();
    }
  }

  @Nullable RasterBase base() {
    return content.base();
  }

  MapStyle style() {
    return content.style();
  }

  void notice(Furniture.Notice next) {
    notice = next;
    letter();
  }

  /// Looks there.
  void look(Sight to) {
    window = to;
    draw();
    var view = to.view();
    letters.follow(view);
    if (letters.off(view) > FAR * to.scale()) {
      letter();
    }
  }

  /// Shows the map as it must be now, drawn on this thread.
  void settle() {
    var at = window;
    live = false;
    due = false;
    if (at != null) {
      var next = wish(at);
      tiles.follow(next, at.view());
      frames.end();
      if (content.base() instanceof RasterBase raster) {
        next.visible().forEach(key -> raster.settle(RasterPlan.of(raster, key.view())));
      }
      var lacking = tiles.lacking(next);
      shown(tileWork.now(next, tileWork.has(next.visible()) ? lacking : next.visible()));
      var order = order(at);
      if (!letters.shows(order)) {
        lettered(letterWork.frame(order, letters.shown()));
      }
      rest.playFromStart();
    }
  }

  private void rested() {
    live = false;
    letter();
    if (wish != null) {
      tileWork.want(wish.at(Pace.RESTED));
    }
  }

  private void draw() {
    var at = window;
    if (at != null && !away) {
      rest.playFromStart();
      var next = wish(at);
      tiles.follow(next, at.view());
      due = live;
      if (live) {
        tileWork.want(next.at(Pace.LIVE));
      } else {
        frames.follow(at.view());
        tileWork.want(next);
      }
    }
  }

  private Wish wish(Sight at) {
    var level = new Level(at.camera().zoom(), at.scale());
    var next = Wish.of(at.view(), level, content, wish);
    wish = next;
    return next;
  }

  private void letter() {
    var at = window;
    if (at != null && !away) {
      var order = order(at);
      if (!letters.shows(order)) {
        letterWork.order(order);
      }
    }
  }

  private Frame.Order order(Sight at) {
    return new Frame.Order(
        at.camera(),
        at.pixels(at.width()),
        at.pixels(at.height()),
        at.pixels(MARGIN),
        at.scale(),
        content.layers(),
        content.style(),
        notice);
  }

  private void shown(List<Tile> ready) {
    tiles.show(ready);
    if (!live && tiles.current()) {
      frames.end();
    }
  }

  private void lettered(Frame frame) {
    letters.show(frame);
    strip.set(frame.strip().height() / frame.order().scale());
    var at = window;
    if (at != null) {
      letters.follow(at.view());
    }
  }

  /// Logical pixels the line of scale, source and approval takes at the lower edge.
  ReadOnlyDoubleProperty strip() {
    return strip.getReadOnlyProperty();
  }

  Plate plate(Camera camera, double width, double height) {
    return Plate.of(camera, width, height, content, notice);
  }

  MapPicture drawer() {
    return picture.another();
  }

  /// True when nothing is missing in sight and nothing is out of date.
  boolean current() {
    return live ? !due : tiles.current() && (wish == null || tileWork.has(wish.visible()));
  }

  MapMemory memory() {
    long windows = frames.bytes() + tiles.standInBytes();
    return MapMemory.of(
        pool, tiles, tileWork, wish, windows, 2 * Bands.most(window), picture, layers());
  }
}
