package dev.huishang.app.display;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.WallPart;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.ChartView;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.RegionRow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The indicators of a domain over their periods, as a page of a wall.
public final class WallCharts implements WallPart {
  private static final int COLUMNS = 3;
  private static final int MOST = 6;
  private final Room room;
  private final GridPane grid = new GridPane(12, 12);
  private final VBox node;
  private final Subscription watch;
  private final List<ChartView> views = new ArrayList<>();
  private boolean answered;

  private record Answer(String title, List<Chart> charts) {}

  /// @param ask of the domain, empty for the first with layers, and region
  /// @param scale not needed: a chart is drawn at the size it has
  public WallCharts(Room room, Ask ask, double scale) {
    this.room = room;
    node = new VBox(12, grid);
    VBox.setVgrow(grid, Priority.ALWAYS);
    node.setPadding(new Insets(12));
    node.getStyleClass().addAll("wall-charts");
    watch = room.live().watch(() -> answer(ask), this::show);
  }

  private Answer answer(Ask ask) {
    var lines = Board.of(room.held(), RegionRow.NATION, room.texts(), room.shown()).domains();
    var layers = new LayerChoice();
    var domain =
        lines.stream()
            .filter(l -> ask.domain().isEmpty() ? layers.has(l.id()) : l.id().equals(ask.domain()))
            .findFirst();
    return domain
        .map(d ->
            new Answer(
                WallPlace.title(room, d.name(), ask.region()),
                new IndicatorCharts(room, MOST).of(d.id(), WallPlace.code(ask.region()))))
        .orElse(new Answer("", List.of()));
  }

  private void show(Answer answer) {
    if (views.size() != answer.charts().size() || !answered) {
      place(answer.charts().size());
    }
    for (int i = 0; i < views.size(); i++) {
      views.get(i).show(answer.charts().get(i));
    }
    node.getChildren()
        .setAll(
            Bits.label(answer.title(), "page-title"), answer.charts().isEmpty() ? none() : grid);
    answered |= !answer.title().isEmpty();
  }

  private Parent none() {
    return new VBox(Bits.wrapped(room.texts().get("wall.no-charts"), "strong"));
  }

  private void place(int count) {
    views.clear();
    grid.getChildren().clear();
    for (int i = 0; i < count; i++) {
      var view = new ChartView(room.texts());
      view.getStyleClass().addAll("panel", "padded");
      GridPane.setHgrow(view, Priority.ALWAYS);
      GridPane.setVgrow(view, Priority.ALWAYS);
      view.setPrefSize(100, 100); // the cells share what there is
      views.add(view);
      grid.add(view, i % COLUMNS, i / COLUMNS);
    }
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public boolean ready() {
    return answered;
  }

  @Override
  public void close() {
    watch.close();
  }
}
