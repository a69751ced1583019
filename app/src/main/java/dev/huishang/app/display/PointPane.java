package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.map.InSight;
import dev.huishang.map.MapSurface;
import dev.huishang.map.StationPicture;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What lies over the map for its points: the card, the ring of the keyboard, the list of a crowded
/// spot. Never on a point that is looked at and never on the inset of the South China Sea.
final class PointPane extends Pane {
  private final MapSurface map;
  private final DisplayViewModel display;
  private final PointsViewModel model;
  private final PointHand hand;
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
    spot = new SpotList(room.texts(), this::chosen, this::closeList);
    setPickOnBounds(false);
    setMinSize(0, 0);
    getChildren().addAll(ring, card, spot);
    model.card.addListener((c, before, now) -> place());
    model.listed.addListener((l, before, now) -> list());
    model.focused.addListener((f, before, now) -> place());
    map.cameraProperty().addListener((c, before, now) -> place());
    display.networks.addListener((n, before, now) -> model.close());
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
    var sight = InSight.of(map, NOTHING);
    double x = sight.x(station.lon());
    double y = sight.y(station.lat());
    boolean seen = x >= 0 && y >= 0 && x <= map.getWidth() && y <= map.getHeight();
    return seen ? Optional.of(new Point2D(x, y)) : Optional.empty();
  }

  private static final StationPicture NOTHING = new StationPicture.Builder().build();

  /// Ends its subscriptions.
  void close() {
    model.close();
  }
}
