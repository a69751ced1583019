package dev.huishang.app.emergency;

import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.LogEntry;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.Unit;
import dev.huishang.domain.place.Crs;
import dev.huishang.domain.place.Located;
import dev.huishang.domain.place.Places;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Incidents, the orders of the chosen one, its clock and its journal.
final class EmergencyViewModel implements AutoCloseable {
  /// One line of the journal.
  record Entry(Instant at, String who, String text) {}

  private record Answer(
      List<IncidentLine> incidents,
      List<OrderLine> orders,
      List<Entry> journal,
      List<Unit> units,
      boolean known) {}

  private static final Duration LIST_FRESH = Duration.ofSeconds(120);
  private final Room room;
  private final Overlay overlay;
  private final Places places;
  private final ObservableList<IncidentLine> incidents = FXCollections.observableArrayList();
  private final ObservableList<OrderLine> orders = FXCollections.observableArrayList();
  private final ObservableList<Entry> journal = FXCollections.observableArrayList();
  private final ObservableList<Unit> units = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable IncidentLine> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Boolean> known = new ReadOnlyObjectWrapper<>(false);
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
    return new Answer(all, overlay.orders(id), journal(id, overlay.orders(id)), near, isKnown());
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

  private List<Entry> journal(String incident, List<OrderLine> orderLines) {
    var entries = new ArrayList<Entry>();
    for (LogEntry e : room.held().all(Feeds.LOG)) {
      if (e.incident().equals(incident)) {
        entries.add(new Entry(e.at(), e.author() + " · " + e.seat(), e.text()));
      }
    }
    for (var o : orderLines) {
      entries.add(
          new Entry(
              o.issuedAt(), room.texts().get("emergency.log.order") + " · " + o.unit(), o.text()));
      if (o.acceptedAt() instanceof Instant at) {
        entries.add(new Entry(at, o.unit(), room.texts().get("emergency.stage.ACCEPTED")));
      }
      if (o.report() instanceof String report) {
        entries.add(
            new Entry(
                o.acceptedAt() instanceof Instant at ? at.plusSeconds(1) : o.issuedAt(),
                o.unit(),
                report));
      }
    }
    entries.sort(Comparator.comparing(Entry::at));
    return entries;
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

  /// Opens an incident: what, where, how bad.
  ///
  /// @param grade `I` to `IV`, empty while not judged
  /// @return key of the text that says why not, or null when it is queued
  @Nullable String open(String title, String kind, String grade, String lon, String lat) {
    if (title.isBlank()) {
      return "emergency.error.title";
    }
    var x = number(lon);
    var y = number(lat);
    if (x.isEmpty()
        || y.isEmpty()
        || places.locate(x.get(), y.get(), Crs.CGCS2000) instanceof Located.Impossible) {
      return "emergency.error.place";
    }
    var id = Intent.id(room.now().get());
    var payload = Intent.payload();
    payload.put("title", title.strip()).put("kind", kind).put("lon", x.get()).put("lat", y.get());
    payload.put("learnedAt", room.now().get().toString());
    if (!grade.isEmpty()) {
      payload.put("grade", grade);
    }
    var region = room.baseMap().countyAt(x.get(), y.get());
    if (region != null) {
      payload.put("region", region);
    }
    boolean given =
        new Intent(room)
            .give(CommandTypes.INCIDENT_CREATE, "incident/" + id, 0, null, payload)
            .isPresent();
    if (given) {
      chosenId = id;
    }
    return given ? null : "emergency.error.signin";
  }

  private static Optional<Double> number(String text) {
    return text.strip().matches("-?\\d{1,3}(\\.\\d{1,8})?")
        ? Optional.of(Double.valueOf(text.strip()))
        : Optional.empty();
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

  ObservableList<Entry> journal() {
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

  boolean loaded() {
    return loaded;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
