package dev.huishang.app.display;

import dev.huishang.app.display.ChartWish.Kind;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.Parameter;
import dev.huishang.wire.data.Standards;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The charts of one station: which is wanted, and what it shows at the instant of the room.
final class ChartsViewModel implements AutoCloseable {
  private record Answer(List<Parameter> parameters, Optional<Chart> chart) {}

  private final Room room;
  private final StationCharts charts;
  private Subscription watch = () -> {};
  private volatile @Nullable ChartWish asked;

  final ReadOnlyObjectWrapper<@Nullable ChartWish> wish = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<@Nullable Chart> chart = new ReadOnlyObjectWrapper<>();
  final ObservableList<Parameter> parameters = FXCollections.observableArrayList();
  final SimpleBooleanProperty tabled = new SimpleBooleanProperty();

  ChartsViewModel(Room room, Standards standards) {
    this.room = room;
    charts = new StationCharts(room, standards);
  }

  /// Opens the charts of the station whose detail this is; an indicator has none.
  void openOf(@Nullable Detail detail) {
    if (detail != null && !detail.chips().isEmpty()) {
      open(detail.id());
    }
  }

  /// Opens the charts of a station, of the kind last looked at.
  void open(String station) {
    var before = wish.get();
    wanted(
        before == null
            ? new ChartWish(Kind.HISTORY, station, "", 72)
            : new ChartWish(before.kind(), station, before.param(), before.hours()));
    watch.close();
    watch = room.live().watch(this::ask, this::show);
  }

  /// Another kind, parameter or span.
  void wanted(ChartWish next) {
    wish.set(next);
    asked = next;
    room.live().ask(this::ask, this::show);
  }

  void close(boolean forGood) {
    watch.close();
    watch = () -> {};
    asked = null;
    wish.set(forGood ? null : wish.get());
    chart.set(null);
  }

  private Answer ask() {
    var now = asked;
    return now == null
        ? new Answer(List.of(), Optional.empty())
        : new Answer(charts.parameters(now.station()), charts.chart(now));
  }

  private void show(Answer answer) {
    if (asked == null) {
      return;
    }
    if (!parameters.equals(answer.parameters())) {
      parameters.setAll(answer.parameters());
    }
    chart.set(answer.chart().orElse(null));
  }

  @Override
  public void close() {
    close(true);
  }
}
