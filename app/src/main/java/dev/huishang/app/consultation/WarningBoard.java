package dev.huishang.app.consultation;

import dev.huishang.cache.Held;
import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Warning;
import dev.huishang.domain.WarningColor;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.domain.warning.Action;
import dev.huishang.domain.warning.CityProposal;
import dev.huishang.domain.warning.KeyRegion;
import dev.huishang.domain.warning.RegionProposal;
import dev.huishang.domain.warning.Series;
import dev.huishang.domain.warning.Verdict;
import dev.huishang.domain.warning.WarningLadder;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the newest forecast asks for, city by city and region by region: asked on the reading lane.
///
/// @param run when the forecast began, null where none is held
/// @param source who computed it
/// @param simulated true where any of it was generated
/// @param verified true while the platform confirmed it
/// @param today Beijing date it is judged on
/// @param cities cities with something to warn of or to do, what is to be done first
/// @param others cities with neither
/// @param regions the key regions
record WarningBoard(
    @Nullable Instant run,
    String source,
    boolean simulated,
    boolean verified,
    LocalDate today,
    List<CityLine> cities,
    int others,
    List<RegionLine> regions) {
  /// A city.
  record CityLine(String code, String name, CityProposal proposal) {}

  /// A key region.
  record RegionLine(String id, String name, RegionProposal proposal) {}

  /// What is asked by.
  ///
  /// @param ladder the colours
  /// @param regions the key regions
  /// @param chinese language of the names
  record Rules(WarningLadder ladder, List<KeyRegion> regions, boolean chinese) {}

  static WarningBoard of(Held held, Rules rules, Instant now) {
    var rows = held.all(Feeds.FORECASTS);
    var today = BeijingTime.date(now);
    var by = new TreeMap<String, List<ForecastDay>>();
    rows.forEach(r -> by.computeIfAbsent(r.region(), k -> new ArrayList<>()).add(r));
    var names = names(held, by.keySet(), rules.chinese());
    var all = new ArrayList<CityLine>();
    by.forEach((code, days) -> {
      var series = Series.of(days, rules.ladder().figures().highest());
      var inForce = inForce(held, code, now);
      var proposal = CityProposal.of(rules.ladder(), series, inForce, today);
      all.add(new CityLine(code, names.getOrDefault(code, code), proposal));
    });
    var shown = all.stream().filter(WarningBoard::tells).sorted(order()).toList();
    return new WarningBoard(
        rows.stream().map(ForecastDay::run).max(Comparator.naturalOrder()).orElse(null),
        rows.stream().map(ForecastDay::source).findFirst().orElse(""),
        rows.stream().anyMatch(ForecastDay::simulated),
        held.verified(Feeds.FORECASTS),
        today,
        shown,
        all.size() - shown.size(),
        regions(all, rules));
  }

  /// Names by code. Two cities of one name carry their codes: in pinyin there are several Suzhou.
  private static Map<String, String> names(Held held, Set<String> cities, boolean chinese) {
    var names = new HashMap<String, String>();
    var seen = new HashMap<String, Integer>();
    for (RegionRow r : held.all(Feeds.REGIONS)) {
      if (cities.contains(r.id())) {
        var name = chinese || r.en().isEmpty() ? r.zh() : r.en();
        names.put(r.id(), name);
        seen.merge(name, 1, Integer::sum);
      }
    }
    names.replaceAll((code, name) -> seen.getOrDefault(name, 0) > 1 ? name + " " + code : name);
    return names;
  }

  /// The strictest warning that covers the city, its own or its province's.
  private static @Nullable WarningColor inForce(Held held, String city, Instant now) {
    var province = city.substring(0, Math.min(2, city.length())) + "0000";
    return held.all(Feeds.ALERTS).stream()
        .filter(w -> !w.lifted() && now.isBefore(w.until()))
        .filter(w -> w.region().equals(city) || w.region().equals(province))
        .map(Warning::color)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean tells(CityLine line) {
    return !(line.proposal().action() instanceof Action.None none && none.certain());
  }

  private static Comparator<CityLine> order() {
    return Comparator.comparingInt((CityLine l) -> urgency(l.proposal().action()))
        .thenComparing(l -> level(l.proposal()), Comparator.reverseOrder())
        .thenComparing(CityLine::code);
  }

  private static int urgency(Action action) {
    return switch (action) {
      case Action.Upgrade _ -> 0;
      case Action.Issue _ -> 1;
      case Action.Lift _ -> 2;
      case Action.Lower _ -> 3;
      case Action.Keep _ -> 4;
      case Action.None _ -> 5;
    };
  }

  private static int level(CityProposal proposal) {
    return proposal.verdict().color() instanceof WarningColor c ? c.ordinal() : -1;
  }

  private static List<RegionLine> regions(List<CityLine> all, Rules rules) {
    var lines = new ArrayList<RegionLine>();
    for (var region : rules.regions()) {
      var verdicts = new HashMap<String, Verdict>();
      all.stream()
          .filter(l -> region.cities().contains(l.code()))
          .forEach(l -> verdicts.put(l.name(), l.proposal().verdict()));
      if (!verdicts.isEmpty()) {
        lines.add(
            new RegionLine(
                region.id(),
                region.name().in(rules.chinese()),
                RegionProposal.of(rules.ladder(), verdicts)));
      }
    }
    return List.copyOf(lines);
  }
}
