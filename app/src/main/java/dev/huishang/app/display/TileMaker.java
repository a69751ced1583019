package dev.huishang.app.display;

import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiDirection;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes tiles in the words of the screen.
///
/// @param verified false while the platform has not confirmed the indicators held
record TileMaker(Texts texts, Instant now, boolean verified) {
  private static final int PERIODS = 24;

  TileData tile(KpiDefinition d, TreeMap<String, KpiReading> periods) {
    var words = new Words(texts.isChinese());
    var newest = periods.isEmpty() ? null : periods.lastEntry().getValue();
    var status = KpiStatus.of(d, newest);
    var age = newest == null ? null : Duration.between(newest.at(), now);
    var cadence =
        d.cadenceSeconds() instanceof Long s ? Duration.ofSeconds(s) : Duration.ofDays(31);
    var freshness =
        newest == null || newest.val() == null ? Freshness.NEVER : Freshness.of(age, cadence);
    return new TileData(
        d.id(),
        "",
        texts.name(d.zh(), d.en()),
        words.figure(newest == null ? null : newest.val(), d.decimals()),
        unit(d),
        trend(d, newest, periods, words),
        better(d, newest, periods),
        series(periods),
        target(d, status, words),
        status,
        texts.get("tile." + status.name()),
        newest == null ? texts.get("tile.none") : foot(newest, words),
        newest == null ? null : newest.at(),
        words.age(age),
        freshness,
        verified,
        newest != null && KpiStatus.thin(newest));
  }

  private String unit(KpiDefinition d) {
    return d.unit().equals("count") ? "" : d.unit().replace("ug/", "µg/");
  }

  private static List<Double> series(TreeMap<String, KpiReading> periods) {
    var values = periods.values().stream().map(KpiReading::val).filter(Objects::nonNull).toList();
    return List.copyOf(values.subList(Math.max(0, values.size() - PERIODS), values.size()));
  }

  /// Change against the same period of the year before.
  private static @Nullable Double change(
      @Nullable KpiReading newest, TreeMap<String, KpiReading> periods) {
    if (newest == null || newest.val() == null || newest.period().length() < 4) {
      return null;
    }
    var period = newest.period();
    var before = periods.get(Integer.parseInt(period.substring(0, 4)) - 1 + period.substring(4));
    return before == null || before.val() == null ? null : newest.val() - before.val();
  }

  private String trend(
      KpiDefinition d,
      @Nullable KpiReading newest,
      TreeMap<String, KpiReading> periods,
      Words words) {
    var change = change(newest, periods);
    if (change == null) {
      return "";
    }
    var figure = words.figure(Math.abs(change), d.decimals());
    return change > 0 ? "▲ +" + figure : change < 0 ? "▼ −" + figure : "= 0";
  }

  private static int better(
      KpiDefinition d, @Nullable KpiReading newest, TreeMap<String, KpiReading> periods) {
    var change = change(newest, periods);
    if (change == null || change == 0 || d.direction() == KpiDirection.INFORMATIONAL) {
      return 0;
    }
    return change > 0 == (d.direction() == KpiDirection.HIGHER_IS_BETTER) ? 1 : -1;
  }

  private String target(KpiDefinition d, KpiStatus status, Words words) {
    if (d.target() == null || d.targetOp() == null) {
      var zh = d.targetText();
      var en = d.targetTextEn() == null ? zh : d.targetTextEn();
      return zh == null || en == null ? "" : texts.get("tile.goal", texts.name(zh, en));
    }
    var sign = KpiStatus.sign(d.targetOp());
    var year = d.targetYear() == null ? "" : " (" + d.targetYear() + ")";
    var word = texts.get("tile." + status.name());
    return texts.get("tile.goal", sign + " " + words.figure(d.target(), d.decimals()) + year)
        + " · "
        + word;
  }

  private String foot(KpiReading r, Words words) {
    var coverage =
        r.expected() == 0
            ? ""
            : texts.get("tile.coverage", r.got(), r.expected())
                + (KpiStatus.thin(r) ? " " + texts.get("tile.thin") : "")
                + " · ";
    return coverage
        + texts.get("tile.period", r.period())
        + "\n"
        + words.shortTime(r.at())
        + " · "
        + (r.simulated() ? texts.get("mark.simulated") : r.source());
  }
}
