package dev.huishang.app.integration;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.GatewayCount;
import dev.huishang.domain.SystemKind;
import dev.huishang.domain.SystemLink;
import dev.huishang.domain.rules.LinkHealth;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The connected systems judged by their own rhythm, and the catalogue browsed and searched.
final class IntegrationViewModel implements AutoCloseable {
  /// A system with the health of its link now.
  ///
  /// @param lag how far its newest data are behind, null when nothing ever came
  record Card(SystemLink link, LinkHealth health, @Nullable Duration lag) {}

  private record Answer(
      List<Card> cards, CatalogueForest forest, List<GatewayCount> gateway, int setAside) {}

  private final Room room;
  private final ObservableList<Card> cards = FXCollections.observableArrayList();
  private final ObservableList<GatewayCount> gateway = FXCollections.observableArrayList();
  private final CatalogueViewModel catalogue;
  private final ReadOnlyObjectWrapper<Integer> setAside = new ReadOnlyObjectWrapper<>(0);
  private final Subscription subscription;
  private volatile CatalogueForest forest;
  private boolean loaded;

  IntegrationViewModel(Room room) {
    this.room = room;
    catalogue = new CatalogueViewModel(room.texts());
    forest = CatalogueForest.of(room.texts(), List.of());
    subscription = room.present().watch(this::ask, this::show);
  }

  private Answer ask() {
    var now = room.now().get();
    boolean verified = room.held().verified(Feeds.SYSTEMS);
    var systems =
        room.held().all(Feeds.SYSTEMS).stream()
            .map(s -> new Card(s, LinkHealth.of(s, now, verified), lag(s, now)))
            .sorted(Comparator.comparing((Card c) -> group(c.link().kind())))
            .toList();
    var entries = room.held().all(Feeds.RESOURCES);
    if (!entries.equals(forest.entries())) {
      forest = CatalogueForest.of(room.texts(), entries);
    }
    return new Answer(systems, forest, gateRows(), aside(now));
  }

  /// Rows set aside, and rows whose division is unknown: those are shown, but counted nowhere.
  private int aside(Instant now) {
    return room.held().setAside().size() + room.filed().unknown(room.held(), now);
  }

  /// Losses first, the newest of them on top.
  private List<GatewayCount> gateRows() {
    return room.held().all(Feeds.GATEWAY).stream()
        .sorted(
            Comparator.comparing(GatewayCount::refused)
                .thenComparing(GatewayCount::last)
                .reversed()
                .thenComparing(GatewayCount::id))
        .toList();
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
    if (!answer.gateway().equals(List.copyOf(gateway))) {
      gateway.setAll(answer.gateway());
    }
    setAside.set(answer.setAside());
    catalogue.show(answer.forest());
    loaded = loaded || !answer.forest().entries().isEmpty();
  }

  ObservableList<Card> cards() {
    return cards;
  }

  /// What became of the frames of data loggers, by device and outcome.
  ObservableList<GatewayCount> gateway() {
    return gateway;
  }

  CatalogueViewModel catalogue() {
    return catalogue;
  }

  ReadOnlyObjectProperty<Integer> setAside() {
    return setAside.getReadOnlyProperty();
  }

  boolean loaded() {
    return loaded;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
