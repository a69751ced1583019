package dev.huishang.app.display;

import dev.huishang.app.display.CapPlaces.Fault;
import dev.huishang.domain.WarningColor;
import dev.huishang.domain.cap.CapArea;
import dev.huishang.domain.cap.CapLife;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapState;
import dev.huishang.domain.cap.CapStatus;
import dev.huishang.domain.cap.LifeCycle;
import dev.huishang.map.Layer;
import dev.huishang.map.MarkLayer;
import dev.huishang.map.MarkLayer.Mark;
import dev.huishang.map.MarkShape;
import dev.huishang.map.ZoneLayer;
import dev.huishang.map.ZoneLayer.Zone;
import dev.huishang.map.ZoneLook;
import dev.huishang.wire.data.DataFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The areas of warning messages at the time of the room: polygons, circles, divisions. In force is
/// filled, an exercise hatched, what ended lately dashed; a bad area is told in the legend and
/// never guessed at.
final class WarningAreas {
  /// Begins the id of a zone that is a message.
  static final String PREFIX = "cap:";

  /// Lines about bad areas at most.
  private static final int TOLD = 6;

  private final JsonNode colours = DataFile.read("class-colours").path("warning");
  private final ThemeData data = ThemeData.load();
  private final CapPlaces places =
      new CapPlaces(
          (int) data.number("warning_areas", "most_points"),
          (int) data.number("warning_areas", "circle_points"));

  /// A message as it is drawn.
  ///
  /// @param rank later ones lie on top
  private record Drawn(CapMessage message, String severity, String word, ZoneLook look, int rank) {}

  Themed make(ThemeAsk ask) {
    var texts = ask.texts();
    var title = texts.get("theme.areas");
    var held = ask.held().messages();
    var messages =
        held.messages().stream()
            .map(m -> m.reading() instanceof CapReading.Read read ? read.message() : null)
            .filter(Objects::nonNull)
            .toList();
    var lives = LifeCycle.of(messages, ask.now(), held.listed());
    var drawn =
        lives.stream()
            .map(life -> drawn(life, ask))
            .filter(Objects::nonNull)
            .sorted(
                Comparator.comparingInt(Drawn::rank).thenComparing(d -> d.message().identifier()))
            .toList();
    if (drawn.isEmpty()) {
      return Themed.none(LayerKind.WARNING_AREAS, title, texts.get("theme.areas.none"));
    }
    var zones = new ArrayList<Zone>();
    var marks = new ArrayList<Mark>();
    var faults = new ArrayList<String>();
    for (var d : drawn) {
      for (var area : areas(d.message(), ask)) {
        put(d, area, ask, zones, marks, faults);
      }
    }
    var layers = new ArrayList<Layer>(List.of(new ZoneLayer(zones)));
    if (!marks.isEmpty()) {
      layers.add(new MarkLayer(marks));
    }
    var warning = faults.isEmpty() ? "" : texts.get("theme.areas.bad", faults.size());
    return new Themed(
        LayerKind.WARNING_AREAS,
        layers,
        new LegendPart(
            title, entries(drawn, ask), lines(held.asOf(), lives, faults, ask), warning));
  }

  private @Nullable Drawn drawn(CapLife life, ThemeAsk ask) {
    var m = life.message();
    if (m == null) {
      return null;
    }
    boolean exercise = m.status() == CapStatus.EXERCISE;
    var state =
        life.state() instanceof CapState.NotActual n && exercise ? n.within() : life.state();
    var texts = ask.texts();
    var severity = new WarningWords(texts).info(m).map(i -> i.severity()).orElse("");
    var word = new WarningWords(texts).severity(severity);
    int level = WarningWords.level(severity).map(WarningColor::ordinal).orElse(-1);
    return switch (state) {
      case CapState.Active _ ->
          exercise
              ? new Drawn(
                  m,
                  severity,
                  texts.get("theme.areas.exercise") + " " + word,
                  ZoneLook.HATCHED,
                  10 + level)
              : new Drawn(m, severity, word, ZoneLook.FILLED, 20 + level);
      case CapState.Cancelled(var _, var at) when lately(at, ask) ->
          new Drawn(m, "", ended("cancelled", exercise, ask), ZoneLook.DASHED, 0);
      case CapState.Expired(var at) when lately(at, ask) ->
          new Drawn(m, "", ended("expired", exercise, ask), ZoneLook.DASHED, 1);
      default -> null;
    };
  }

  private static String ended(String how, boolean exercise, ThemeAsk ask) {
    var word = ask.texts().get("theme.areas." + how);
    return exercise ? ask.texts().get("theme.areas.exercise") + " " + word : word;
  }

  private boolean lately(Instant at, ThemeAsk ask) {
    long hours = (long) data.number("warning_areas", "ended_hours");
    return at.plus(Duration.ofHours(hours)).isAfter(ask.now());
  }

  private static List<CapArea> areas(CapMessage m, ThemeAsk ask) {
    return new WarningWords(ask.texts()).info(m).map(i -> i.areas()).orElse(List.of());
  }

  private void put(
      Drawn d,
      CapArea area,
      ThemeAsk ask,
      List<Zone> zones,
      List<Mark> marks,
      List<String> faults) {
    var sent = d.message().sent().instant();
    var found = places.of(area, ask.room().filed(), sent == null ? ask.now() : sent);
    var id = PREFIX + d.message().identifier();
    int strokes = WarningWords.level(d.severity()).map(WarningColor::ordinal).orElse(0) + 1;
    if (!found.codes().isEmpty() || !found.rings().isEmpty()) {
      zones.add(
          new Zone(
              id, Set.copyOf(found.codes()), found.rings(), rgb(d), strokes, d.word(), d.look()));
    }
    for (var p : found.points()) {
      marks.add(new Mark(id, p.lon(), p.lat(), MarkShape.DIAMOND, rgb(d), d.word()));
    }
    for (var fault : found.faults()) {
      var title = new WarningWords(ask.texts()).title(d.message());
      faults.add(ask.texts().get("theme.areas.fault", title, area.desc(), said(fault, ask)));
    }
  }

  private String said(Fault fault, ThemeAsk ask) {
    return ask.texts()
        .get(
            "theme.areas.fault." + fault.name().toLowerCase(Locale.ROOT),
            (int) data.number("warning_areas", "most_points"));
  }

  private int rgb(Drawn d) {
    return d.look() == ZoneLook.DASHED
        ? data.colour("no_data")
        : WarningWords.level(d.severity())
            .map(c -> Integer.parseInt(colours.get(c.ordinal()).asString().substring(1), 16))
            .orElse(data.colour("no_data"));
  }

  /// One entry per word, the worst first, with how many there are.
  private List<LegendPart.Entry> entries(List<Drawn> drawn, ThemeAsk ask) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Drawn> first = new LinkedHashMap<>();
    for (var d : drawn.reversed()) {
      counts.merge(d.word(), 1, Integer::sum);
      first.putIfAbsent(d.word(), d);
    }
    return first.values().stream()
        .map(d ->
            new LegendPart.Entry(
                rgb(d), d.word() + " " + counts.get(d.word()), d.look() == ZoneLook.HATCHED))
        .toList();
  }

  private List<String> lines(
      @Nullable Instant asOf, List<CapLife> lives, List<String> faults, ThemeAsk ask) {
    var texts = ask.texts();
    var lines = new ArrayList<String>();
    lines.add(
        asOf == null
            ? texts.get("theme.areas.index.never")
            : texts.get("theme.areas.index", ask.when(asOf)));
    lines.add(texts.get("theme.areas.how", (int) data.number("warning_areas", "ended_hours")));
    faults.stream().limit(TOLD).forEach(lines::add);
    long other = lives.stream().filter(WarningAreas::other).count();
    if (other > 0) {
      lines.add(texts.get("theme.areas.aside", other));
    }
    return lines;
  }

  /// Neither drawn nor over: it has to be said that it is there.
  private static boolean other(CapLife life) {
    return switch (life.state()) {
      case CapState.NotActual(var status, var _) -> status != CapStatus.EXERCISE;
      case CapState.Upcoming _, CapState.NotYetSent _, CapState.Superseded _ -> true;
      default -> false;
    };
  }
}
