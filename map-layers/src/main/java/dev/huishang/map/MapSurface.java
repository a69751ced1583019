package dev.huishang.map;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The map as a view: with its sheet the only class that knows Gluon Maps, which gives camera and
/// gestures and draws nothing itself. To be used on the FX thread.
public final class MapSurface extends Region {
  private final MapView gestures = new MapView();
  private final MapSheet map;
  private final GestureSheet sheet;
  private final ReadOnlyObjectWrapper<Camera> camera =
      new ReadOnlyObjectWrapper<>(new Camera(104, 36, 4));
  private final Rectangle window = new Rectangle();
  private final FocusFrame focusFrame = new FocusFrame();
  private double pixelScale;
  private double @Nullable [] fitted;
  private boolean steering;
  private Consumer<Pick> pick = _ -> {};
  private Consumer<Pick> hover = _ -> {};

  /// A map.
  ///
  /// @param drawing lanes that draw
  /// @param lanes how many there are
  /// @param fx lane of the FX thread
  public MapSurface(MapPicture picture, Executor drawing, int lanes, Executor fx) {
    map = new MapSheet(picture, drawing, lanes, fx);
    sheet = new GestureSheet(this::moved);
    gestures.addLayer(sheet);
    GestureSheet.hand(this, gestures);
    map.setClip(window);
    focusFrame.visibleProperty().bind(focusVisibleProperty());
    getChildren().addAll(gestures, map, focusFrame);
    getStyleClass().add("map-surface");
    setFocusTraversable(true);
    sceneProperty().addListener((property, before, now) -> map.seen(now != null));
    setAccessibleText("地图 Map");
    addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
  }

  /// What lies on the map, from bottom to top.
  public void setLayers(List<Layer> layers) {
    map.show(layers, map.style());
  }

  /// The same for what changes from frame to frame, a replay: drawn within the next pulse by this
  /// thread and the lanes that are free, as is every movement of the camera until the map rests.
  public void setLayersNow(List<Layer> layers) {
    map.showNow(layers);
    requestLayout();
  }

  /// Dark or light.
  public void setStyle(MapStyle style) {
    map.show(map.layers(), style);
  }

  /// Language of names: zh or en.
  public void setLanguage(String language) {
    map.notice(map.notice().in(language));
  }

  /// 审图号 of this map; without one the map says that it has not been approved.
  public void setMapApproval(@Nullable String number) {
    map.notice(map.notice().approved(number));
  }

  /// Words that must stand on the map: 模拟数据, 演练, a classification.
  public void setMarking(List<String> markings) {
    map.notice(map.notice().marked(markings));
  }

  /// A raster base map below everything, or null for the vector base alone. Our own boundaries,
  /// islands and dashes are drawn over every one.
  public void setBase(@Nullable RasterBase base) {
    map.base(base);
  }

  /// Device pixels per logical pixel; 0 takes that of the window. Pictures at 4K set 2.
  public void setPixelScale(double scale) {
    pixelScale = scale;
    order(camera());
  }

  /// Where the map looks.
  public ReadOnlyObjectProperty<Camera> cameraProperty() {
    return camera.getReadOnlyProperty();
  }

  /// Where it looks now.
  public Camera camera() {
    return camera.get();
  }

  /// Looks there, within the zooms that are drawn.
  public void setCamera(Camera to) {
    fitted = null;
    steer(to);
  }

  /// Zooms about the middle.
  public void setZoom(double zoom) {
    setCamera(new Camera(camera().lon(), camera().lat(), zoom));
  }

  /// Shows a box of degrees and keeps it in sight when the window changes, until the user moves.
  public void flyTo(double west, double south, double east, double north) {
    fitted = new double[] {west, south, east, north};
    fit();
  }

  /// Shows the whole country.
  public void home() {
    fitted = new double[0];
    fit();
  }

  /// Called with every click that was no drag.
  public void onPick(Consumer<Pick> pick) {
    this.pick = pick;
  }

  /// Called when the pointer moves over the map.
  public void onHover(Consumer<Pick> hover) {
    this.hover = hover;
  }

  /// How high the line of scale, source and approval stands at the lower edge: panels end above it.
  public ReadOnlyDoubleProperty furnitureProperty() {
    return map.strip();
  }

  /// The part of the map no panel may cover: the inset of the South China Sea, in local
  /// coordinates.
  public Rectangle2D reserved() {
    int[] box = Inset.box((int) getWidth(), (int) getHeight(), 1);
    return new Rectangle2D(box[0], box[1], box[2], box[3]);
  }

  /// Draws the map as it must be now, on this thread: before a picture is taken of the view.
  public void settle() {
    if (getWidth() >= 1 && getHeight() >= 1) {
      map.look(window(camera()));
      map.settle();
    }
  }

  @Override
  protected void layoutChildren() {
    steering = true; // another size is no gesture
    boolean resized = GestureSheet.place(gestures, window, getWidth(), getHeight());
    steering = false;
    focusFrame.around(getWidth(), getHeight());
    if (resized && getWidth() > 0) {
      fit();
    }
    map.frame();
  }

  private void fit() {
    double w = getWidth();
    double h = getHeight();
    var box = fitted;
    if (w <= 0 || h <= 0) {
      return;
    }
    if (box == null) {
      steer(camera());
    } else if (box.length == 0) {
      steer(Camera.home(w, h));
    } else {
      steer(Camera.fit(box[0], box[1], box[2], box[3], w * 0.94, h * 0.9));
    }
  }

  private void steer(Camera to) {
    var bounded =
        new Camera(to.lon(), to.lat(), Math.clamp(to.zoom(), Moves.MIN_ZOOM, Moves.MAX_ZOOM));
    steering = true;
    // Gluon Maps ignores a wish it heard before, even after a drag: wish something else first
    gestures.setZoom(bounded.zoom() + 1e-9);
    gestures.setCenter(bounded.lat() + 1e-9, bounded.lon() + 1e-9);
    gestures.setCenter(new MapPoint(bounded.lat(), bounded.lon()));
    gestures.setZoom(bounded.zoom());
    steering = false;
    look(bounded);
  }

  /// A gesture moved the camera.
  private void moved() {
    if (!steering && getWidth() > 0) {
      var to = sheet.camera();
      if (Math.abs(to.zoom() - Math.clamp(to.zoom(), Moves.MIN_ZOOM, Moves.MAX_ZOOM)) > 1e-6) {
        steer(to);
      } else if (!to.near(camera())) {
        fitted = null;
        look(to);
      }
    }
  }

  private void look(Camera to) {
    camera.set(to);
    order(to);
  }

  private void order(Camera to) {
    if (getWidth() >= 1 && getHeight() >= 1) {
      map.look(window(to));
      if (map.due()) {
        requestLayout();
      }
    }
  }

  private Sight window(Camera to) {
    return Sight.of(to, this, pixelScale);
  }

  /// What is shown, to be drawn on paper.
  public Plate plate() {
    return map.plate(camera(), Math.max(1, getWidth()), Math.max(1, getHeight()));
  }

  /// A drawer of this map for another lane.
  public MapPicture drawer() {
    return map.drawer();
  }

  /// True when every part of the map in sight shows what was last asked for.
  public boolean current() {
    return map.current();
  }

  /// Gives up everything drawn: the window is closed for good.
  public void end() {
    map.end();
  }

  /// What this map keeps in memory.
  public MapMemory memory() {
    return map.memory();
  }

  private void scrolled(ScrollEvent event) {
    event.consume(); // Gluon Maps would go on below the zooms we draw
    double step = Math.clamp(event.getDeltaY() / 40 * 0.25, -0.5, 0.5);
    setCamera(new Moves(camera(), getWidth(), getHeight()).zoom(step, event.getX(), event.getY()));
  }

  private void key(KeyEvent event) {
    var to = new Moves(camera(), getWidth(), getHeight()).key(event.getCode());
    if (event.getCode() == KeyCode.HOME) {
      home();
      event.consume();
    } else if (to != null) {
      setCamera(to);
      event.consume();
    }
  }

  /// What a click would find there, in local coordinates.
  public Pick at(double x, double y) {
    return Picking.at(camera(), getWidth(), getHeight(), x, y, map.layers());
  }

  private void clicked(MouseEvent event) {
    if (event.isStillSincePress()) {
      pick.accept(at(event.getX(), event.getY()));
    }
  }

  private void hovered(MouseEvent event) {
    var found = at(event.getX(), event.getY());
    setCursor(found.hit() ? Cursor.HAND : Cursor.DEFAULT);
    hover.accept(found);
  }
}
