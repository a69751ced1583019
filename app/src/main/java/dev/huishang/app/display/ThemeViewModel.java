package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which thematic layers are chosen, kept per domain, and what they show.
public final class ThemeViewModel implements AutoCloseable {
  private final Room room;
  private final ThemeQuestion question;
  private final LayerChoice defaults = new LayerChoice();
  private final Map<String, MapChoice> kept = new HashMap<>();
  private final BooleanSupplier live;
  private final Subscription watch;
  private volatile MapChoice asked;

  /// What is chosen.
  final ReadOnlyObjectWrapper<MapChoice> choice;

  /// What is drawn.
  final ReadOnlyObjectWrapper<ThemeAnswer> answer;

  /// @param stations judges the stations, on the same lane
  /// @param live false while the picture is frozen
  ThemeViewModel(Room room, MapQuestion stations, BooleanSupplier live) {
    this.room = room;
    this.live = live;
    question = new ThemeQuestion(room, stations);
    asked = first("");
    choice = new ReadOnlyObjectWrapper<>(asked);
    answer = new ReadOnlyObjectWrapper<>(new ThemeAnswer(asked, List.of(), List.of()));
    watch = room.live().watch(() -> question.answer(asked), this::show);
  }

  private MapChoice first(String domain) {
    return new MapChoice(
        domain, defaults.themes(domain), defaults.quantity(), "", defaults.of(domain));
  }

  private void show(ThemeAnswer now) {
    boolean other = !now.choice().equals(answer.get().choice());
    if ((live.getAsBoolean() || other) && now.choice().equals(choice.get())) {
      answer.set(now);
    }
  }

  /// The layers of a domain as they were last chosen, or as the data file says.
  void domain(String domain) {
    set(kept.computeIfAbsent(domain, this::first));
  }

  /// Layers a domain shows from when it is next chosen.
  void keep(MapChoice choice) {
    kept.put(choice.domain(), choice);
  }

  /// What was chosen, by domain.
  List<MapChoice> kept() {
    return kept.values().stream()
        .filter(c -> !c.domain().isEmpty())
        .sorted(Comparator.comparing(MapChoice::domain))
        .toList();
  }

  /// Networks of stations that are shown.
  void networks(Set<String> networks) {
    set(choice.get().with(networks));
  }

  /// Shows these layers and no other theme.
  void only(Set<LayerKind> kinds) {
    var now = choice.get();
    set(new MapChoice(now.domain(), kinds, now.quantity(), now.kpi(), now.networks()));
  }

  void toggle(LayerKind kind) {
    set(choice.get().toggled(kind));
  }

  void quantity(String quantity) {
    set(choice.get().of(quantity, choice.get().kpi()));
  }

  void kpi(String kpi) {
    set(choice.get().of(choice.get().quantity(), kpi));
  }

  private void set(MapChoice next) {
    if (!next.equals(choice.get())) {
      kept.put(next.domain(), next);
      choice.set(next);
      asked = next;
      room.live().ask(() -> question.answer(asked), this::show);
    }
  }

  /// True when what is chosen is what is drawn.
  boolean ready() {
    return answer.get().choice().equals(choice.get());
  }

  @Override
  public void close() {
    watch.close();
  }
}
