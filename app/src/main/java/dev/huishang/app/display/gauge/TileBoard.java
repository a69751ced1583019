package dev.huishang.app.display.gauge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Tiles in columns of equal width and rows that share the height; tiles are kept and only their
/// contents change. A tile whose value changes is laid out alone, and many that change at once are
/// changed over several pulses, so that none of them is long.
public final class TileBoard extends Region {
  private static final double GAP = 12;

  /// Tiles changed in one pulse. Fewer make more pulses that bring the whole window to the screen.
  private static final int A_PULSE = 15;

  private final List<KpiTile> tiles = new ArrayList<>();
  private final List<Node> cells = new ArrayList<>();
  private final Map<Integer, TileData> due = new LinkedHashMap<>();
  private final List<Node> last;
  private final int columns;
  private final Consumer<String> open;
  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          some(A_PULSE);
        }
      };

  /// @param columns how many tiles stand side by side
  /// @param open what a click or Enter on a tile does with the id of its indicator
  /// @param last what stands in the cells after the tiles
  public TileBoard(int columns, Consumer<String> open, Node... last) {
    this.columns = columns;
    this.open = open;
    this.last = List.of(last);
    place(0);
  }

  /// Shows these, each in the cell of its place in the list.
  public void show(List<TileData> all) {
    due.clear();
    if (tiles.size() != all.size()) {
      place(all.size());
    }
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).equals(tiles.get(i).shown())) {
        due.put(i, all.get(i));
      }
    }
    boolean seen =
        getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    if (!seen || due.values().stream().anyMatch(this::isNew)) {
      some(due.size());
    } else if (!due.isEmpty()) {
      pulses.start();
    }
  }

  /// An indicator that was not there: half of the old and half of the new is never shown.
  private boolean isNew(TileData data) {
    return tiles.stream()
        .noneMatch(tile -> tile.shown() instanceof TileData t && t.id().equals(data.id()));
  }

  private void some(int most) {
    boolean taller = false;
    var rest = due.entrySet().iterator();
    for (int n = 0; n < most && rest.hasNext(); n++) {
      var next = rest.next();
      rest.remove();
      var tile = tiles.get(next.getKey());
      taller |= tile.show(next.getValue()) && tile.prefHeight(tile.getWidth()) > tile.getHeight();
    }
    if (taller) {
      requestLayout();
    }
    if (due.isEmpty()) {
      pulses.stop();
    }
  }

  private void place(int count) {
    while (tiles.size() < count) {
      var tile = new KpiTile();
      tile.setManaged(false); // what changes in it is no reason to lay out all the others
      tile.onOpen(open);
      tiles.add(tile);
    }
    tiles.subList(count, tiles.size()).clear();
    cells.clear();
    cells.addAll(tiles);
    cells.addAll(last);
    getChildren().setAll(cells);
    requestLayout();
  }

  private int rows() {
    return (cells.size() + columns - 1) / columns;
  }

  private double column(double width) {
    return Math.max(0, (width - GAP * (columns - 1)) / columns);
  }

  /// What each row needs at this width of a column.
  private double[] needs(double column) {
    var needs = new double[rows()];
    for (int i = 0; i < cells.size(); i++) {
      int row = i / columns;
      needs[row] = Math.max(needs[row], cells.get(i).prefHeight(Math.floor(column)));
    }
    return needs;
  }

  private static double sum(double[] needs) {
    double sum = GAP * Math.max(0, needs.length - 1);
    for (double need : needs) {
      sum += need;
    }
    return sum;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return sum(needs(column(width < 0 ? getWidth() : width)));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    var needs = needs(column);
    // less than they need is shared as well: a wall does not scroll
    double more = (getHeight() - sum(needs)) / Math.max(1, needs.length);
    double y = 0;
    for (int i = 0; i < cells.size(); i++) {
      int row = i / columns;
      double x = (i % columns) * (column + GAP);
      double left = snapPositionX(x);
      double top = snapPositionY(y);
      cells
          .get(i)
          .resizeRelocate(
              left,
              top,
              snapPositionX(x + column) - left,
              snapPositionY(y + needs[row] + more) - top);
      if (i % columns == columns - 1) {
        y += needs[row] + more + GAP;
      }
    }
  }
}
