package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.FunctionPane.Action;
import dev.huishang.app.shell.Room;
import dev.huishang.map.Layer;
import dev.huishang.map.LinkedCameras;
import dev.huishang.map.MapSurface;
import dev.huishang.map.Pick;
import dev.huishang.map.SwipeDivider;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Puts the other map of a comparison on or beside the map of the display. Both have the same size
/// while they lie on each other, so that scale, source, 审图号 and inset stand in one place; beside
/// each other each carries its own.
final class CompareStage {
  private static final double GAP = 2;

  /// Below what stands at the upper right of the display's map.
  private static final double LOWER = 64;

  /// On a narrow map the tools of the drawing stand lower, and the legend below them.
  private static final double LOWEST = 108;

  private static final double NARROW = 1090;

  private final Room room;
  private final CompareViewModel model;
  private final StackPane panel;
  private final MapSurface first;
  private final List<Region> over;
  private final SwipeDivider divider = new SwipeDivider();
  private final Rectangle leftClip = new Rectangle();
  private final Rectangle rightClip = new Rectangle();
  private final SideLegend legend;
  private final Label picked = Bits.wrapped("", "map-note");
  private UnaryOperator<List<Layer>> drawn = UnaryOperator.identity();
  private Optional<Other> other = Optional.empty();

  private record Other(MapSurface map, LinkedCameras link, javafx.util.Subscription base) {}

  /// @param first map of the display, in the panel
  /// @param over what lies over that map alone
  CompareStage(
      Room room, CompareViewModel model, StackPane panel, MapSurface first, List<Region> over) {
    this.room = room;
    this.model = model;
    this.panel = panel;
    this.first = first;
    this.over = List.copyOf(over);
    legend = new SideLegend(model);
    picked.setId("compare-picked");
    picked.setMaxWidth(420);
    picked.visibleProperty().bind(picked.textProperty().isNotEmpty());
    picked.setOnMouseClicked(event -> picked.setText(""));
    divider.setAccessibleText(room.texts().get("compare.divider"));
    Tooltip.install(divider, new Tooltip(room.texts().get("compare.divider")));
    divider.placeProperty().addListener((place, before, now) -> clip());
    panel.widthProperty().addListener((width, before, now) -> arrange());
    panel.heightProperty().addListener((height, before, now) -> arrange());
    model.mode.addListener((mode, before, now) -> turn(before));
    model.layers.addListener((layers, before, now) -> {
      picked.setText(""); // it told of what was shown before
      layers();
    });
  }

  /// What is drawn by hand lies on both sides.
  void drawn(UnaryOperator<List<Layer>> by) {
    drawn = by;
    layers();
  }

  /// What is drawn by hand looks different.
  void layers() {
    other.ifPresent(o -> o.map().setLayers(drawn.apply(model.layers.get())));
  }

  private void turn(CompareMode before) {
    var mode = model.mode.get();
    picked.setText("");
    if (mode == CompareMode.OFF) {
      close();
    } else if (other.isEmpty()) {
      open();
    }
    divider.setVisible(mode == CompareMode.SWIPE);
    first.setVisible(mode != CompareMode.DIFFERENCE);
    over.forEach(region -> region.setVisible(mode != CompareMode.DIFFERENCE));
    arrange();
    if (mode == CompareMode.SWIPE) {
      divider.requestFocus();
    } else if (before == CompareMode.SWIPE) {
      other.ifPresent(o -> o.map().requestFocus());
    }
  }

  private void open() {
    var map = room.newMap().get();
    map.setId("other-map");
    map.onPick(this::pick);
    var base =
        room.bases()
            .shown()
            .subscribe(map::setBase)
            .and(model.marking().subscribe(map::setMarking))
            .and(
                room.bases()
                    .kept()
                    .subscribe(kept -> map.setStyle(BasePicker.style(room, kept.chosen()))));
    panel.getChildren().addAll(panel.getChildren().indexOf(first) + 1, List.of(map, divider));
    panel.getChildren().addAll(legend, picked);
    other = Optional.of(new Other(map, new LinkedCameras(first, map), base));
    layers();
  }

  private void close() {
    other.ifPresent(o -> {
      o.link().close();
      o.base().unsubscribe();
      panel.getChildren().removeAll(o.map(), divider, legend, picked);
      o.map().end();
    });
    other = Optional.empty();
  }

  private void pick(Pick found) {
    picked.setText("");
    if (found.station() >= 0) {
      model.tell(found.station(), picked::setText);
    }
  }

  /// Everything stands on whole pixels.
  private void arrange() {
    double width = panel.getWidth();
    var mode = model.mode.get();
    boolean beside = mode == CompareMode.SIDE;
    double half = beside ? Math.floor((width - GAP) / 2) : width;
    StackPane.setMargin(first, new Insets(0, width - half, 0, 0));
    over.forEach(region -> StackPane.setMargin(region, new Insets(0, width - half, 0, 0)));
    other.ifPresent(o -> StackPane.setMargin(o.map(), new Insets(0, 0, 0, width - half)));
    boolean alone = mode == CompareMode.DIFFERENCE; // in the place of the display's own legends
    StackPane.setAlignment(legend, alone ? Pos.BOTTOM_LEFT : Pos.TOP_RIGHT);
    double below = first.furnitureProperty().get() + 12;
    StackPane.setMargin(legend, new Insets(top(mode), 12, alone ? below : 12, 12));
    StackPane.setAlignment(picked, Pos.BOTTOM_CENTER);
    StackPane.setMargin(picked, new Insets(0, 0, LOWER, beside ? half : 0));
    divider.stand(width, panel.getHeight());
    clip();
  }

  private double top(CompareMode mode) {
    return mode != CompareMode.SWIPE ? 12 : panel.getWidth() < NARROW ? LOWEST : LOWER;
  }

  private void clip() {
    boolean swipe = model.mode.get() == CompareMode.SWIPE;
    double at = divider.placeProperty().get();
    set(leftClip, 0, at);
    set(rightClip, at, panel.getWidth() - at);
    first.setClip(swipe ? leftClip : null);
    other.ifPresent(o -> o.map().setClip(swipe ? rightClip : null));
  }

  private void set(Rectangle clip, double x, double width) {
    clip.setX(x);
    clip.setWidth(Math.max(0, width));
    clip.setHeight(panel.getHeight());
  }

  List<Action> actions() {
    var texts = room.texts();
    return List.of(
        new Action(
            texts.get("compare.action.swipe"), "Shortcut+M", () -> model.toggle(CompareMode.SWIPE)),
        new Action(
            texts.get("compare.action.side"),
            "Shortcut+Shift+M",
            () -> model.toggle(CompareMode.SIDE)),
        new Action(
            texts.get("compare.action.difference"),
            "Shortcut+Alt+M",
            () -> model.toggle(CompareMode.DIFFERENCE)));
  }
}
