package dev.huishang.app.shell;

import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.Connectivity;
import dev.huishang.domain.LinkStatus;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The header and the link bar in words.
public final class HeaderViewModel implements AutoCloseable {
  private final Room room;
  private final Words words;
  private final Subscription subscription;
  private final javafx.util.Subscription told;
  private boolean simulated;
  private boolean loaded;
  public final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
  public final ReadOnlyStringWrapper link = new ReadOnlyStringWrapper("");
  public final ReadOnlyStringWrapper unsent = new ReadOnlyStringWrapper("");
  public final ReadOnlyStringWrapper alarms = new ReadOnlyStringWrapper("");
  public final ReadOnlyStringWrapper user = new ReadOnlyStringWrapper("");
  public final ReadOnlyStringWrapper bar = new ReadOnlyStringWrapper("");
  public final ReadOnlyBooleanWrapper barShown = new ReadOnlyBooleanWrapper(true);
  public final ReadOnlyObjectWrapper<Connectivity> state =
      new ReadOnlyObjectWrapper<>(Connectivity.OFFLINE);
  public final ObservableList<String> marking = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Truth> last = new SimpleObjectProperty<>();

  public HeaderViewModel(Room room) {
    this.room = room;
    words = new Words(room.texts().isChinese());
    subscription = room.present().watch(() -> Truth.of(room), this::show);
    told = room.link().subscribe(this::again).and(room.who().subscribe(this::again));
  }

  /// True once the first answer is shown.
  public boolean ready() {
    return loaded;
  }

  private void again() {
    if (last.get() instanceof Truth truth) {
      show(truth);
    }
  }

  private void show(Truth truth) {
    loaded = true;
    last.set(truth);
    var texts = room.texts();
    var now = room.now().get();
    var status = room.link().get();
    state.set(status.state());
    clock.set(clock(now));
    var proof = status.lastProof();
    var proofAge = proof == null ? null : Duration.between(proof, now);
    link.set(name(status) + " " + words.age(proofAge));
    unsent.set(texts.get("header.unsent", truth.unsent()));
    alarms.set(texts.get("header.alarms", truth.alarms()));
    var who = room.who().get();
    user.set(who == null ? texts.get("header.nobody") : who.name() + " · " + who.seat());
    barShown.set(status.state() != Connectivity.ONLINE);
    bar.set(bar(truth, status, now));
    simulated |= truth.simulated(); // nothing turns it off again
    mark();
  }

  private String name(LinkStatus status) {
    boolean pages = status.state() == Connectivity.DEGRADED && status.reason().equals("pages");
    var key = pages ? "pages" : status.state().name().toLowerCase(Locale.ROOT);
    return room.texts().get("link." + key);
  }

  private String bar(Truth truth, LinkStatus status, Instant now) {
    var texts = room.texts();
    var until = truth.oldest();
    var parts = new ArrayList<String>();
    parts.add(name(status));
    parts.add(
        until == null
            ? texts.get("bar.nothing")
            : texts.get("bar.until", words.time(until), words.age(Duration.between(until, now))));
    parts.add(texts.get("bar.unsent", truth.unsent()));
    parts.add(texts.get("bar.works"));
    return String.join(" · ", parts);
  }

  private void mark() {
    var texts = room.texts();
    var preferences = room.preferences().get();
    var marks = new ArrayList<String>();
    if (!preferences.classification().isEmpty()) {
      marks.add(texts.mark(preferences.classification()));
    }
    if (preferences.exercise()) {
      marks.add(texts.get("mark.exercise"));
    }
    if (simulated) {
      marks.add(texts.get("mark.simulated"));
    }
    if (!marking.equals(marks)) {
      marking.setAll(marks);
    }
  }

  private String clock(Instant now) {
    var pattern = "EEE MM-dd HH:mm:ss";
    return DateTimeFormatter.ofPattern(pattern, room.texts().locale())
        .format(now.atZone(Words.BEIJING));
  }

  @Override
  public void close() {
    subscription.close();
    told.unsubscribe();
  }
}
