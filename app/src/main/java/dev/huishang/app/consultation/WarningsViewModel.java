package dev.huishang.app.consultation;

import dev.huishang.app.shell.Lists;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.Warning;
import dev.huishang.domain.cap.CnProfile;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.CapTables;
import dev.huishang.wire.data.WarningRegions;
import dev.huishang.wire.data.WarningRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The warnings that the forecast asks for beside those that were issued, and the messages that
/// told of them. It proposes and shows; it issues nothing.
final class WarningsViewModel implements AutoCloseable {
  private record Asked(
      List<ForecastDay> forecast,
      List<Warning> alerts,
      int regions,
      boolean verified,
      LocalDate today,
      long expired,
      WarningBoard board) {}

  private final Room room;
  private final WarningBoard.Rules rules;
  private final CnProfile profile;
  private final ReadOnlyObjectWrapper<@Nullable WarningBoard> board = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable MessageBoard> messages =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<MessageBoard.Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<MessageBoard.@Nullable Line> chosen =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Instant> at = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
  private final Subscription boardWatch;
  private final Subscription messageWatch;
  private @Nullable Asked asked; // reading lane only
  private String wanted = "";

  WarningsViewModel(Room room) {
    this.room = room;
    at.set(room.shown());
    rules =
        new WarningBoard.Rules(
            WarningRules.load(), WarningRegions.load(), room.texts().isChinese());
    profile = CapTables.load().national();
    boardWatch = room.live().watch(this::ask, this::show);
    messageWatch =
        room.live()
            .watch(() -> MessageBoard.of(room.held(), profile, room.shown()), this::showMessages);
  }

  /// The same board while nothing it rests on changed: every second somebody asks.
  private WarningBoard ask() {
    var held = room.held();
    var now = room.shown();
    var forecast = held.all(Feeds.FORECASTS);
    var alerts = held.all(Feeds.ALERTS);
    var today = dev.huishang.domain.units.BeijingTime.date(now);
    long expired = alerts.stream().filter(w -> !now.isBefore(w.until())).count();
    boolean verified = held.verified(Feeds.FORECASTS);
    int regions = held.all(Feeds.REGIONS).size();
    var before = asked;
    if (before != null
        && before.forecast() == forecast
        && before.alerts() == alerts
        && before.regions() == regions
        && before.verified() == verified
        && before.today().equals(today)
        && before.expired() == expired) {
      return before.board();
    }
    var made = WarningBoard.of(held, rules, now);
    asked = new Asked(forecast, alerts, regions, verified, today, expired, made);
    return made;
  }

  private void show(WarningBoard answer) {
    if (board.get() != answer) {
      board.set(answer);
    }
  }

  private void showMessages(MessageBoard answer) {
    at.set(room.shown());
    messages.set(answer);
    Lists.renew(lines, answer.lines());
    choose(wanted);
  }

  /// Opens a message; the newest where none of this identifier is there.
  void choose(String identifier) {
    wanted = identifier;
    var found =
        lines.stream()
            .filter(l -> l.identifier().equals(identifier))
            .findFirst()
            .or(() -> lines.stream().findFirst())
            .orElse(null);
    if (found == null || !found.equals(chosen.get())) {
      chosen.set(found);
    }
  }

  ReadOnlyObjectProperty<@Nullable WarningBoard> board() {
    return board.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable MessageBoard> messages() {
    return messages.getReadOnlyProperty();
  }

  ObservableList<MessageBoard.Line> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<MessageBoard.@Nullable Line> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// When the answers shown were given: ages are counted up to here.
  ReadOnlyObjectProperty<Instant> at() {
    return at.getReadOnlyProperty();
  }

  /// Lowest index that belongs to an episode, exclusive.
  int lowest() {
    return rules.ladder().figures().lowest();
  }

  String document() {
    return rules.ladder().standard();
  }

  boolean ready() {
    return board.get() != null && messages.get() != null;
  }

  @Override
  public void close() {
    boardWatch.close();
    messageWatch.close();
  }
}
