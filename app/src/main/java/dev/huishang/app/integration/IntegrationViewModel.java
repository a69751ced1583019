package dev.huishang.app.integration;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.CatalogueKind;
import dev.huishang.domain.SystemKind;
import dev.huishang.domain.SystemLink;
import dev.huishang.domain.rules.LinkHealth;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The connected systems judged by their own rhythm, and the catalogue browsed and searched.
final class IntegrationViewModel implements AutoCloseable {
  /// A system with the health of its link now.
  ///
  /// @param lag how far its newest data are behind, null when nothing ever came
  record Card(SystemLink link, LinkHealth health, @Nullable Duration lag) {}

  private record Answer(List<Card> cards, List<CatalogueEntry> entries, int setAside) {}

  private final Room room;
  private final ObservableList<Card> cards = FXCollections.observableArrayList();
  private final ObservableList<CatalogueEntry> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Map<CatalogueKind, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Integer> setAside = new ReadOnlyObjectWrapper<>(0);
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty kind = new SimpleStringProperty(CatalogueKind.CATALOGUE.name());
  private final StringProperty parent = new SimpleStringProperty("");
  private final Subscription subscription;
  private List<CatalogueEntry> entries = List.of();
  private boolean loaded;

  IntegrationViewModel(Room room) {
    this.room = room;
    List.of(search, kind, parent).forEach(p -> p.addListener((o, was, is) -> filter()));
    subscription = room.live().watch(this::ask, this::show);
  }

  private Answer ask() {
    var now = room.now().get();
    boolean verified = room.held().verified(Feeds.SYSTEMS);
    var systems =
        room.held().all(Feeds.SYSTEMS).stream()
            .map(s -> new Card(s, LinkHealth.of(s, now, verified), lag(s, now)))
            .sorted(java.util.Comparator.comparing((Card c) -> group(c.link().kind())))
            .toList();
    return new Answer(systems, room.held().all(Feeds.RESOURCES), room.held().setAside().size());
  }

  private static @Nullable Duration lag(SystemLink link, Instant now) {
    var seen = link.newestData() == null ? link.lastSuccess() : link.newestData();
    return seen == null ? null : Duration.between(seen, now);
  }

  /// Place of a kind of system on the page.
  static int group(SystemKind kind) {
    return switch (kind) {
      case VERTICAL -> 0;
      case MINISTRY -> 1;
      case HUB, IDENTITY, EXCHANGE -> 2;
      case EXTERNAL -> 3;
      case LOCAL -> 4;
    };
  }

  private void show(Answer answer) {
    if (!answer.cards().equals(List.copyOf(cards))) {
      cards.setAll(answer.cards());
    }
    setAside.set(answer.setAside());
    if (!answer.entries().equals(entries)) {
      entries = answer.entries();
      Map<CatalogueKind, Long> by = new EnumMap<>(CatalogueKind.class);
      entries.forEach(e -> by.merge(e.kind(), 1L, Long::sum));
      counts.set(by);
      filter();
    }
    loaded = loaded || !entries.isEmpty();
  }

  private void filter() {
    var wanted = search.get().strip().toLowerCase(Locale.ROOT);
    shown.setAll(
        entries.stream()
            .filter(e -> e.kind().name().equals(kind.get()))
            .filter(e -> parent.get().isEmpty() || parent.get().equals(e.parent()))
            .filter(e ->
                wanted.isEmpty()
                    || (e.zh() + e.en() + e.id() + e.provider())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
            .toList());
  }

  /// Opens what lies below an entry: the catalogues of a subject database, the resources of a
  /// catalogue.
  void open(CatalogueEntry entry) {
    switch (entry.kind()) {
      case SUBJECT_DATABASE -> below(CatalogueKind.CATALOGUE, entry.id());
      case CATALOGUE -> below(CatalogueKind.RESOURCE, entry.id());
      case RESOURCE, APPLICATION, DATA_RETURN -> {
        // nothing lies below these
      }
    }
  }

  private void below(CatalogueKind next, String id) {
    parent.set(id);
    kind.set(next.name());
  }

  ObservableList<Card> cards() {
    return cards;
  }

  ObservableList<CatalogueEntry> shown() {
    return shown;
  }

  ReadOnlyObjectProperty<Map<CatalogueKind, Long>> counts() {
    return counts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Integer> setAside() {
    return setAside.getReadOnlyProperty();
  }

  StringProperty search() {
    return search;
  }

  StringProperty kind() {
    return kind;
  }

  StringProperty parent() {
    return parent;
  }

  boolean loaded() {
    return loaded;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
