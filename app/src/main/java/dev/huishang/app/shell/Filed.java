package dev.huishang.app.shell;

import dev.huishang.cache.Held;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.place.Division;
import dev.huishang.domain.place.DivisionAnswer;
import dev.huishang.domain.place.DivisionBook;
import dev.huishang.domain.place.Filing;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.map.BaseMap;
import dev.huishang.map.Region;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.Divisions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where rows are counted by their division code: a code given up is read as what its area became,
/// an unknown one is said to be unknown, and nothing is dropped for either. The list is read in the
/// background once the rows are restored, or when it is first asked for.
public final class Filed {
  private static final int DIGITS = 6;
  private static final int PREFECTURE = 4;
  private static final int PROVINCE = 2;
  private final BaseMap map;
  private final Supplier<DivisionBook> book;

  /// Over this map, with the list that ships with the product.
  public Filed(BaseMap map) {
    this.map = map;
    book = new Once<>(Divisions::load);
  }

  /// Reads the list now, so that no view waits for it.
  public void read() {
    var _ = book.get();
  }

  /// Codes that rows of a stream carry without holding today.
  ///
  /// @param stream stream of the rows
  /// @param code code as they carry it
  /// @param rows how many there are
  /// @param filing where they are counted
  public record Carried(String stream, String code, int rows, Filing filing) {}

  /// Where a row with this code is counted at this time.
  public Filing at(String code, Instant time) {
    return book.get().filed(code, BeijingTime.date(time));
  }

  /// The place on the map for a row with this code, as near as the map's edition has it.
  public Optional<Region> onMap(String code, Instant time) {
    var filed = code.equals(RegionRow.NATION) ? code : at(code, time).code();
    return Stream.of(filed, code, above(filed, PREFECTURE), above(filed, PROVINCE))
        .flatMap(c -> Optional.ofNullable(map.region(c)).stream())
        .findFirst();
  }

  /// Name of the place rows with this code are counted in, from the province down.
  public String name(String code, Instant time, Texts texts) {
    if (code.equals(RegionRow.NATION)) {
      return nameOf(code, texts);
    }
    var filing = at(code, time);
    if (filing.code().isEmpty()) {
      return texts.get(filing.known() ? "division.none" : "division.unknown", code);
    }
    return Stream.of(
            above(filing.code(), PROVINCE), above(filing.code(), PREFECTURE), filing.code())
        .distinct()
        .map(c -> nameOf(c, texts))
        .filter(n -> !n.isEmpty())
        .distinct()
        .collect(Collectors.joining(texts.isChinese() ? "" : ", "));
  }

  /// What is to be said of the code itself, empty where it holds: what it stood for and is now, or
  /// that it is unknown.
  public Optional<String> remark(String code, Instant time, Texts texts) {
    if (code.equals(RegionRow.NATION)) {
      return Optional.empty();
    }
    return switch (at(code, time).answer()) {
      case DivisionAnswer.Replaced(var old, var by) ->
          Optional.of(
              texts.get(
                  "division.replaced",
                  code,
                  old.name(),
                  by.stream()
                      .map(d -> d.code() + " " + d.name())
                      .collect(Collectors.joining(texts.isChinese() ? "、" : ", "))));
      case DivisionAnswer.NotListed _, DivisionAnswer.Bad _ ->
          Optional.of(texts.get("division.unknown", code));
      case DivisionAnswer.InForce _, DivisionAnswer.NotYet _, DivisionAnswer.Beside _ ->
          Optional.empty();
    };
  }

  /// From which list that is known, empty where the code holds or is unknown.
  public Optional<String> source(String code, Instant time, Texts texts) {
    return at(code, time).answer() instanceof DivisionAnswer.Replaced(var old, _)
        ? Optional.of(
            texts.get("division.source", Divisions.source(texts.isChinese()), old.confidence()))
        : Optional.empty();
  }

  /// Every code in rows held that does not hold today, unknown ones first.
  public List<Carried> carried(Held held, Instant now) {
    Map<String, Integer> stations = new TreeMap<>();
    held.all(Feeds.STATIONS).forEach(s -> stations.merge(s.region(), 1, Integer::sum));
    Map<String, Integer> tasks = new TreeMap<>();
    held.all(Feeds.TASKS).forEach(t -> tasks.merge(t.region(), 1, Integer::sum));
    Map<String, Integer> incidents = new TreeMap<>();
    for (var incident : held.all(Feeds.INCIDENTS)) {
      if (incident.region() instanceof String code) {
        incidents.merge(code, 1, Integer::sum);
      }
    }
    return Stream.of(
            carried(Feeds.STATIONS.name(), stations, now),
            carried(Feeds.TASKS.name(), tasks, now),
            carried(Feeds.INCIDENTS.name(), incidents, now))
        .flatMap(s -> s)
        .sorted((a, b) -> Boolean.compare(a.filing().known(), b.filing().known()))
        .toList();
  }

  /// How many rows held carry a code that is unknown.
  public int unknown(Held held, Instant now) {
    return carried(held, now).stream()
        .filter(c -> !c.filing().known())
        .mapToInt(Carried::rows)
        .sum();
  }

  private Stream<Carried> carried(String stream, Map<String, Integer> codes, Instant now) {
    return codes.entrySet().stream()
        .filter(e -> !e.getKey().equals(RegionRow.NATION))
        .map(e -> new Carried(stream, e.getKey(), e.getValue(), at(e.getKey(), now)))
        .filter(c -> !c.filing().known() || c.filing().answer() instanceof DivisionAnswer.Replaced);
  }

  private String nameOf(String code, Texts texts) {
    if (map.region(code) instanceof Region region) {
      return texts.name(region.name(), region.nameEn());
    }
    return book.get()
        .all()
        .filter(d -> d.code().equals(code) && d.until() == null)
        .map(Division::name)
        .findFirst()
        .orElse("");
  }

  private static String above(String code, int digits) {
    return code.length() == DIGITS ? code.substring(0, digits) + "0".repeat(DIGITS - digits) : code;
  }

  /// A thing made when it is first wanted.
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> make) {
      this.make = make;
    }

    @Override
    public synchronized T get() {
      if (made.isEmpty()) {
        made = Optional.of(make.get());
      }
      return made.get();
    }
  }
}
