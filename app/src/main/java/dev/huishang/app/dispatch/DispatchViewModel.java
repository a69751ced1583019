package dev.huishang.app.dispatch;

import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.KeyTask;
import dev.huishang.domain.TaskState;
import dev.huishang.domain.rules.Light;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.DispatchRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The key tasks with their lights; a progress report is queued here and shown as what it is until
/// the platform's own row has it.
final class DispatchViewModel implements AutoCloseable {
  /// The four figures of the strip, of the tasks that match the filters.
  record Figures(long all, long onTime, long atRisk, long overdue) {}

  /// State per region: tasks by light.
  record RegionState(String name, long all, long red, long yellow, long green) {}

  private final Room room;
  private final Light.Thresholds thresholds = DispatchRules.load();
  private final ObservableList<TaskLine> lines = FXCollections.observableArrayList();
  private final ObservableList<RegionState> regions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Figures> figures =
      new ReadOnlyObjectWrapper<>(new Figures(0, 0, 0, 0));
  private final ReadOnlyObjectWrapper<@Nullable TaskLine> chosen = new ReadOnlyObjectWrapper<>();
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty domain = new SimpleStringProperty("");
  private final StringProperty region = new SimpleStringProperty("");
  private final StringProperty light = new SimpleStringProperty("");
  private final Subscription subscription;
  private List<TaskLine> all = List.of();
  private boolean loaded;

  DispatchViewModel(Room room) {
    this.room = room;
    List.of(search, domain, region, light).forEach(p -> p.addListener((o, was, is) -> filter()));
    subscription = room.live().watch(this::ask, this::show);
  }

  private List<TaskLine> ask() {
    var now = room.shown();
    var outbox = room.outbox().all();
    return room.held().all(Feeds.TASKS).stream()
        .map(t ->
            new TaskLine(
                t,
                Light.of(t, thresholds, now),
                filed(t),
                regionName(t),
                TaskLine.underway(t, outbox)))
        .sorted(
            Comparator.comparing((TaskLine l) -> order(l.light()))
                .thenComparing(l -> l.task().due()))
        .toList();
  }

  private static int order(Light light) {
    return switch (light) {
      case RED -> 0;
      case YELLOW -> 1;
      case GREEN -> 2;
      case GREY -> 3;
    };
  }

  /// Code the task is counted under: of a division given up the one that took over.
  private String filed(KeyTask task) {
    var filed = room.filed().at(task.region(), task.updated()).code();
    return filed.isEmpty() ? task.region() : filed;
  }

  private String regionName(KeyTask task) {
    return room.filed()
        .onMap(task.region(), task.updated())
        .map(r -> room.texts().name(r.name(), r.nameEn()))
        .orElseGet(() -> room.texts().get("division.unknown", task.region()));
  }

  private void show(List<TaskLine> answer) {
    all = answer;
    loaded = loaded || !answer.isEmpty();
    filter();
  }

  private void filter() {
    var shown = all.stream().filter(this::matches).toList();
    var before = chosen.get();
    if (!shown.equals(List.copyOf(lines))) {
      lines.setAll(shown);
    }
    figures.set(
        new Figures(
            shown.size(),
            count(shown, Light.GREEN),
            count(shown, Light.YELLOW),
            count(shown, Light.RED)));
    regions.setAll(byRegion(shown));
    chosen.set(
        all.stream()
            .filter(l -> before != null && l.task().id().equals(before.task().id()))
            .findFirst()
            .orElse(lines.isEmpty() ? null : before == null ? lines.getFirst() : null));
  }

  private boolean matches(TaskLine line) {
    var t = line.task();
    return (domain.get().isEmpty() || domain.get().equals(t.domain()))
        && (region.get().isEmpty() || region.get().equals(line.filed()))
        && (light.get().isEmpty() || light.get().equals(line.light().name()))
        && (search.get().isBlank()
            || (t.zh() + t.en() + t.no() + t.owner())
                .toLowerCase(java.util.Locale.ROOT)
                .contains(search.get().strip().toLowerCase(java.util.Locale.ROOT)));
  }

  private static long count(List<TaskLine> lines, Light light) {
    return lines.stream().filter(l -> l.light() == light).count();
  }

  private static List<RegionState> byRegion(List<TaskLine> lines) {
    Map<String, List<TaskLine>> by =
        lines.stream()
            .collect(
                Collectors.groupingBy(TaskLine::regionName, TreeMap::new, Collectors.toList()));
    return by.entrySet().stream()
        .map(e ->
            new RegionState(
                e.getKey(),
                e.getValue().size(),
                count(e.getValue(), Light.RED),
                count(e.getValue(), Light.YELLOW),
                count(e.getValue(), Light.GREEN)))
        .sorted(
            Comparator.comparing(RegionState::red).thenComparing(RegionState::yellow).reversed())
        .toList();
  }

  /// Queues a progress report on the chosen task.
  ///
  /// @return key of the text that says why not, or null when it is queued
  @Nullable String report(String percent, String text) {
    var line = chosen.get();
    if (line == null) {
      return "dispatch.error.none";
    }
    if (!percent.strip().matches("\\d{1,3}") || Integer.parseInt(percent.strip()) > 100) {
      return "dispatch.error.percent";
    }
    if (text.isBlank()) {
      return "dispatch.error.text";
    }
    if (line.task().state() == TaskState.CLOSED || line.task().state() == TaskState.CANCELLED) {
      return "dispatch.error.closed";
    }
    var payload = Intent.payload();
    payload.put("progressPct", Integer.parseInt(percent.strip())).put("text", text.strip());
    return new Intent(room)
            .give(
                CommandTypes.TASK_PROGRESS,
                "task/" + line.task().id(),
                1,
                line.task().ver(),
                payload)
            .isPresent()
        ? null
        : "dispatch.error.signin";
  }

  void choose(@Nullable TaskLine line) {
    if (line != null) {
      chosen.set(line);
    }
  }

  ObservableList<TaskLine> lines() {
    return lines;
  }

  ObservableList<RegionState> regions() {
    return regions;
  }

  ReadOnlyObjectProperty<Figures> figures() {
    return figures.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable TaskLine> chosen() {
    return chosen.getReadOnlyProperty();
  }

  StringProperty search() {
    return search;
  }

  StringProperty domain() {
    return domain;
  }

  StringProperty region() {
    return region;
  }

  StringProperty light() {
    return light;
  }

  /// Tasks the filters hide.
  int hidden() {
    return all.size() - lines.size();
  }

  boolean loaded() {
    return loaded;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
