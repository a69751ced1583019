package dev.huishang.app.paper;

import dev.huishang.app.paper.Manifest.MapState;
import dev.huishang.cache.Held;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.Marked;
import dev.huishang.domain.SignedIn;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Freezes what is known: all rows the room looks at, the map as it was shown, and how old each
/// stream was. Runs on the reading lane.
public final class Freeze {
  /// What is frozen besides the data.
  ///
  /// @param title title of the consultation
  /// @param kind kind of the consultation
  /// @param by who freezes
  /// @param device console
  /// @param classification marking of the room, empty for none
  /// @param map camera and look
  /// @param png rendering of the map
  public record What(
      String title,
      String kind,
      SignedIn by,
      String device,
      String classification,
      MapState map,
      byte[] png) {}

  /// The pack of this instant.
  public static Pack of(Held held, What what, Drawings drawings, Instant now) {
    var builder = new PackBuilder(now);
    builder.rows(Feeds.INCIDENTS, held.all(Feeds.INCIDENTS));
    builder.rows(Feeds.ORDERS, held.all(Feeds.ORDERS));
    builder.rows(Feeds.ALERTS, held.all(Feeds.ALERTS));
    builder.rows(Feeds.ALARMS, held.all(Feeds.ALARMS));
    builder.rows(Feeds.TASKS, held.all(Feeds.TASKS));
    builder.rows(Feeds.SYSTEMS, held.all(Feeds.SYSTEMS));
    builder.rows(Feeds.KPI_DEFINITIONS, held.all(Feeds.KPI_DEFINITIONS));
    builder.rows(Feeds.KPI, newest(held.all(Feeds.KPI)));
    builder.rows(Feeds.PARAMETERS, held.all(Feeds.PARAMETERS));
    builder.rows(Feeds.STATIONS, held.all(Feeds.STATIONS));
    builder.rows(Feeds.OBS, held.all(Feeds.OBS));
    builder.drawings(drawings);
    builder.map(what.png());
    return builder.build(
        what.title(),
        what.kind(),
        what.by(),
        what.device(),
        markings(held, what.classification()),
        what.map(),
        held.ages());
  }

  /// The newest month of every region.
  private static List<KpiReading> newest(List<KpiReading> all) {
    var last = all.stream().map(KpiReading::period).max(String::compareTo).orElse("");
    return all.stream().filter(r -> r.period().equals(last)).toList();
  }

  /// The room's marking and 模拟数据 where any row says so: it comes with the data.
  public static List<String> markings(Held held, String classification) {
    var markings = new ArrayList<String>();
    if (!classification.isEmpty()) {
      markings.add(classification);
    }
    boolean simulated =
        List.of(Feeds.STATIONS, Feeds.KPI, Feeds.SYSTEMS).stream()
            .anyMatch(feed -> held.all(feed).stream().anyMatch(row -> ((Marked) row).simulated()));
    if (simulated) {
      markings.add("模拟数据");
    }
    return markings;
  }

  private Freeze() {}
}
