package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.map.Camera;
import dev.huishang.map.InSight;
import dev.huishang.map.MapSurface;
import dev.huishang.map.StationLayer;
import dev.huishang.map.StationPicture;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What lies over the map for its points: the card, the ring of the keyboard, the list of a crowded
/// spot. Never on a point that is looked at and never on the inset of the South China Sea.
final class PointPane extends Pane {
  private static final StationPicture NOTHING = new StationPicture.Builder().build();

  /// Zoom at which a point is shown with what is around it.
  private static final double CLOSE = 9;

  private final MapSurface map;
  private final DisplayViewModel display;
  private final PointsViewModel model;
  private final PointHand hand;
  private final SightViewModel sights;
  private final SelectHand select;
  private final PointTools tools;
  private final SightPanel panel;
  private final PointRing ring = new PointRing();
  private final CardBox card = new CardBox();
  private final SpotList spot;

  /// @param map lies below, in the same parent
  /// @param words what areas say
  /// @param rests says when the pointer rests
  PointPane(
      Room room,
      DisplayViewModel display,
      MapSurface map,
      DrawingPane drawing,
      ThemeWords words,
      Rest.Maker rests) {
    this.map = map;
    this.display = display;
    model = new PointsViewModel(room, display.question);
    hand = new PointHand(model, display, map, drawing.model(), words, rests);
    sights = new SightViewModel(room, display.question, rests);
    select = new SelectHand(sights, map, drawing.model(), this::sight);
    tools = new PointTools(select, sights, room.texts());
    panel =
        new SightPanel(
            sights,
            new PointWords(room),
            room.texts(),
            new SightPanel.Ways(this::open, this::fly, map::requestFocus, display.marking::get));
    spot = new SpotList(room.texts(), this::chosen, this::closeList);
    setPickOnBounds(false);
    setMinSize(0, 0);
    getChildren().addAll(select.band, ring, card, spot);
    model.card.addListener((c, before, now) -> place());
    model.listed.addListener((l, before, now) -> list());
    model.focused.addListener((f, before, now) -> place());
    map.cameraProperty().addListener((c, before, now) -> moved());
    map.widthProperty().addListener((w, before, now) -> moved());
    map.heightProperty().addListener((h, before, now) -> moved());
    display.picture.addListener((p, before, now) -> look());
    display.networks.addListener((n, before, now) -> {
      model.close();
      sights.clear();
    });
    map.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    model.card.addListener((c, before, now) -> aloud());
    sights.summary.addListener((t, before, now) -> aloud());
    map.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    look();
  }

  /// Esc lets go of what was chosen last: a tool, then the points.
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
      boolean any = select.cancel() || !sights.chosen.get().ids().isEmpty();
      sights.clear();
      if (any) {
        event.consume();
      }
    }
  }

  /// The map read aloud: the point that has the keyboard, or what is in view.
  private void aloud() {
    boolean focused = model.focused.get() >= 0 && model.card.get().isPresent();
    var said = focused ? model.card.get().map(CardText::aloud).orElse("") : sights.summary.get();
    if (!said.equals(map.getAccessibleText())) {
      map.setAccessibleText(said);
    }
  }

  private void moved() {
    place();
    look();
  }

  private void look() {
    sights.look(sight());
  }

  private InSight sight() {
    var picture = display.picture.get();
    return InSight.of(map, picture == null ? NOTHING : picture);
  }

  private void open(SightRow row) {
    var station = row.point().station();
    if (at(row.index()).isEmpty()) {
      map.setCamera(new Camera(station.lon(), station.lat(), map.camera().zoom()));
    }
    display.openPoint(row.index());
    model.focus(row.index());
  }

  private void fly(SightRow row) {
    var station = row.point().station();
    map.setCamera(new Camera(station.lon(), station.lat(), Math.max(CLOSE, map.camera().zoom())));
    open(row);
  }

  /// Opens the table, or closes it.
  void table() {
    sights.tabled.set(!sights.tabled.get());
    if (!sights.tabled.get()) {
      map.requestFocus();
    }
  }

  /// The table, to stand below the map.
  SightPanel panel() {
    return panel;
  }

  /// The tools, to stand with those of the map.
  PointTools tools() {
    return tools;
  }

  /// Choosing with the pointer.
  SelectHand select() {
    return select;
  }

  SightViewModel sights() {
    return sights;
  }

  /// The marks around the points chosen.
  List<StationLayer> rings() {
    return sights.chosen.get().rings();
  }

  /// Called when other points are chosen.
  void onChosen(Runnable redraw) {
    sights.chosen.addListener((c, before, now) -> redraw.run());
  }

  /// What the pointer and the keys do.
  PointHand hand() {
    return hand;
  }

  PointsViewModel model() {
    return model;
  }

  private void chosen(int index) {
    closeList();
    display.openPoint(index);
  }

  private void closeList() {
    boolean had = spot.isVisible();
    spot.setVisible(false);
    model.close(model.listed.get());
    if (had) {
      map.requestFocus();
    }
  }

  private void list() {
    var listed = model.listed.get();
    boolean open = !listed.points().isEmpty();
    spot.setVisible(open);
    if (open) {
      spot.show(listed);
      put(spot, hand.clicked());
      spot.ask();
    }
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  private void place() {
    var focus = at(model.focused.get());
    ring.setVisible(focus.isPresent());
    focus.ifPresent(p ->
        ring.relocate(
            p.getX() - ring.getLayoutBounds().getWidth() / 2,
            p.getY() - ring.getLayoutBounds().getHeight() / 2));
    var said = model.card.get();
    said.ifPresent(card::show);
    var place = said.flatMap(c -> c.index() < 0 ? Optional.of(hand.pointer()) : at(c.index()));
    card.setVisible(place.isPresent());
    place.ifPresent(p -> put(card, p));
    if (spot.isVisible()) {
      put(spot, hand.clicked());
    }
  }

  /// Beside this place of the map, or not at all.
  private void put(Region box, Point2D at) {
    box.applyCss();
    double width = Math.min(box.prefWidth(-1), box.getMaxWidth() > 0 ? box.getMaxWidth() : 9_999);
    double height = box.prefHeight(width);
    var where =
        new CardPlace(map.getWidth(), map.getHeight(), List.of(map.reserved()))
            .of(at.getX(), at.getY(), Math.ceil(width), Math.ceil(height));
    where.ifPresent(
        p -> box.resizeRelocate(p.getX(), p.getY(), Math.ceil(width), Math.ceil(height)));
    box.setVisible(where.isPresent());
  }

  /// Where a point stands on the map now, if it is in sight.
  private Optional<Point2D> at(int index) {
    var stations = model.points().stations();
    if (index < 0 || index >= stations.size()) {
      return Optional.empty();
    }
    var station = stations.get(index);
    var sight = sight();
    double x = sight.x(station.lon());
    double y = sight.y(station.lat());
    boolean seen = x >= 0 && y >= 0 && x <= map.getWidth() && y <= map.getHeight();
    return seen ? Optional.of(new Point2D(x, y)) : Optional.empty();
  }

  /// Ends its subscriptions.
  void close() {
    sights.close();
    model.close();
  }
}
