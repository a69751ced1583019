package dev.huishang.app.emergency;

import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.Unit;
import dev.huishang.domain.place.Places;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Incidents, the orders of the chosen one, its clock and its journal.
final class EmergencyViewModel implements AutoCloseable {
  private record Answer(
      List<IncidentLine> incidents,
      List<OrderLine> orders,
      List<Journal.Entry> journal,
      List<Unit> units,
      boolean known,
      Instant at) {}

  private static final Duration LIST_FRESH = Duration.ofSeconds(120);
  private final Room room;
  private final Overlay overlay;
  private final Places places;
  private final ObservableList<IncidentLine> incidents = FXCollections.observableArrayList();
  private final ObservableList<OrderLine> orders = FXCollections.observableArrayList();
  private final ObservableList<Journal.Entry> journal = FXCollections.observableArrayList();
  private final ObservableList<Unit> units = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable IncidentLine> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Boolean> known = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<@Nullable Instant> asked = new ReadOnlyObjectWrapper<>();
  private final Subscription subscription;
  private volatile String chosenId = "";
  private boolean loaded;

  EmergencyViewModel(Room room) {
    this.room = room;
    this.overlay = new Overlay(room);
    this.places = new Places(p -> room.baseMap().countyAt(p.lon(), p.lat()) != null);
    subscription = room.live().watch(this::ask, this::show);
  }

  private Answer ask() {
    var all = overlay.incidents();
    var id = chosenId.isEmpty() && !all.isEmpty() ? all.getFirst().incident().id() : chosenId;
    var at = all.stream().filter(l -> l.incident().id().equals(id)).findFirst();
    var near = at.map(this::nearest).orElse(List.of());
    var given = overlay.orders(id);
    var told = new Journal(room).of(at.orElse(null), given);
    return new Answer(all, given, told, near, isKnown(), room.shown());
  }

  /// "No incidents" is only said from a complete, fresh answer (P14).
  private boolean isKnown() {
    return room.held().ages().stream()
        .filter(a -> a.stream().equals(Feeds.INCIDENTS.name()))
        .anyMatch(a -> a.complete() && a.verified() && fresh(a));
  }

  private boolean fresh(StreamAge age) {
    return age.asOf() instanceof Instant asOf
        && Duration.between(asOf, room.now().get()).compareTo(LIST_FRESH) <= 0;
  }

  private List<Unit> nearest(IncidentLine line) {
    return room.held().all(Feeds.UNITS).stream()
        .sorted(Comparator.comparingDouble(u -> kilometres(line, u)))
        .limit(12)
        .toList();
  }

  /// Distance of a unit's base from an incident, in km on the sphere.
  static double kilometres(IncidentLine line, Unit unit) {
    double a = Math.toRadians(line.incident().lat());
    double b = Math.toRadians(unit.lat());
    double dLon = Math.toRadians(unit.lon() - line.incident().lon());
    double h =
        Math.pow(Math.sin((b - a) / 2), 2)
            + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * 6_371 * Math.asin(Math.sqrt(h));
  }

  private void show(Answer answer) {
    set(incidents, answer.incidents());
    set(orders, answer.orders());
    set(journal, answer.journal());
    set(units, answer.units());
    known.set(answer.known());
    var id = chosenId;
    var now =
        answer.incidents().stream()
            .filter(l -> id.isEmpty() || l.incident().id().equals(id))
            .findFirst()
            .orElse(null);
    if (!Objects.equals(now, chosen.get())) {
      chosen.set(now);
    }
    asked.set(answer.at());
    loaded = true;
  }

  private static <T> void set(ObservableList<T> list, List<T> answer) {
    if (!answer.equals(List.copyOf(list))) {
      list.setAll(answer);
    }
  }

  void choose(String incidentId) {
    if (!incidentId.equals(chosenId)) {
      chosenId = incidentId;
      room.live().ask(this::ask, this::show);
    }
  }

  /// Opens an incident: what, where, when learned of, how bad.
  ///
  /// @return key of the text that says why not, or null when it is queued
  @Nullable String open(IncidentCommands.Draft draft, Judgement judgement) {
    var id = Intent.id(room.now().get());
    var problem = new IncidentCommands(room, places).open(id, draft, judgement);
    if (problem == null) {
      chosenId = id;
    }
    return problem;
  }

  /// Judges an incident as it stood when the judgement began.
  @Nullable String judge(IncidentLine line, Judgement judgement) {
    return new IncidentCommands(room, places).judge(line, judgement);
  }

  /// Issues an order to a unit on the chosen incident.
  ///
  /// @return key of the text that says why not, or null when it is queued
  @Nullable String order(@Nullable Unit unit, String text) {
    var line = chosen.get();
    if (line == null) {
      return "emergency.error.incident";
    }
    if (unit == null) {
      return "emergency.error.unit";
    }
    if (text.isBlank()) {
      return "emergency.error.order";
    }
    var payload = Intent.payload();
    payload.put("incident", line.incident().id()).put("unit", unit.id()).put("text", text.strip());
    var id = Intent.id(room.now().get());
    return new Intent(room)
            .give(CommandTypes.ORDER_ISSUE, "order/" + id, 0, null, payload)
            .isPresent()
        ? null
        : "emergency.error.signin";
  }

  /// Writes a line into the journal of the chosen incident.
  @Nullable String log(String text) {
    var line = chosen.get();
    if (line == null) {
      return "emergency.error.incident";
    }
    if (text.isBlank()) {
      return "emergency.error.log";
    }
    var payload = Intent.payload().put("incident", line.incident().id()).put("text", text.strip());
    var id = Intent.id(room.now().get());
    return new Intent(room).give(CommandTypes.LOG_ADD, "log/" + id, 3, null, payload).isPresent()
        ? null
        : "emergency.error.signin";
  }

  ObservableList<IncidentLine> incidents() {
    return incidents;
  }

  ObservableList<OrderLine> orders() {
    return orders;
  }

  ObservableList<Journal.Entry> journal() {
    return journal;
  }

  ObservableList<Unit> units() {
    return units;
  }

  ReadOnlyObjectProperty<@Nullable IncidentLine> chosen() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Boolean> known() {
    return known.getReadOnlyProperty();
  }

  Instant now() {
    return room.now().get();
  }

  /// When the last answer was given: clocks are shown anew, also when nothing else changed.
  ReadOnlyObjectProperty<@Nullable Instant> asked() {
    return asked.getReadOnlyProperty();
  }

  boolean loaded() {
    return loaded;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
