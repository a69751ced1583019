package dev.huishang.app.display;

import dev.huishang.app.display.Detail.Dot;
import dev.huishang.app.display.Detail.History;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.HourValue;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.rules.KpiStatus;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.Region;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.Standards;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers what is known of one thing; asked on the reading lane.
record Details(Room room, Standards standards) {
  private static final Duration WINDOW = Duration.ofDays(30);

  /// A station as it stands in this point.
  Detail station(Point point, Instant now) {
    var texts = room.texts();
    var words = new Words(texts.isChinese());
    var station = point.station();
    var rows = new ArrayList<List<String>>();
    var chips = new ArrayList<Integer>();
    var verdicts = new Verdicts(standards, texts);
    var charts = new ArrayList<History>();
    var why = new Reasons(standards, id -> room.held().find(Feeds.PARAMETERS, id)).of(point);
    var rowsWhy = new ArrayList<Optional<Derivation>>();
    for (var o : point.values()) {
      var parameter = room.held().find(Feeds.PARAMETERS, o.param());
      parameter.ifPresent(p -> {
        var verdict = verdicts.of(station, o, p);
        rows.add(
            List.of(
                texts.name(p.zh(), p.en()),
                words.figure(o.val(), p.decimals()),
                p.unit(),
                verdict.text(),
                verdict.limit(),
                words.shortTime(o.at()).substring(6),
                flag(o, point)));
        chips.add(verdict.rgb());
        rowsWhy.add(Optional.ofNullable(why.items().get(o.param())));
        charts.add(point.deciding().contains(p.id()) ? 0 : charts.size(), history(o.ds(), p, now));
      });
    }
    var kind = texts.get("kind." + station.kind().name());
    boolean index = station.kind() == dev.huishang.domain.PointKind.AIR;
    return new Detail(
        station.id(),
        texts.name(station.name(), station.nameEn()),
        station.id() + " · " + room.filed().name(station.region(), now, texts) + " · " + kind,
        point.figure() == null ? "—" : point.figure(),
        index ? "AQI" : "",
        texts.name(point.word(), point.wordEn()),
        point.rgb(),
        point.at() == null
            ? texts.get("detail.never")
            : texts.get("detail.age", words.age(Duration.between(point.at(), now))),
        List.of(
            texts.get("column.item"),
            texts.get("column.value"),
            texts.get("column.unit"),
            texts.get(index ? "column.index" : "column.class"),
            texts.get("column.limit"),
            texts.get("column.time"),
            texts.get("column.flag")),
        rows,
        chips,
        charts,
        provenance(point, words, now),
        how(point, index),
        why.whole(),
        rowsWhy);
  }

  private String how(Point point, boolean index) {
    var texts = room.texts();
    if (!point.unfit().isEmpty()) {
      return texts.get(
          "detail.how-unit",
          point.basis(),
          point.unfit().stream()
              .map(p -> texts.name(p.zh(), p.en()) + " " + p.unit())
              .collect(Collectors.joining(", ")));
    }
    return point.basis().isEmpty()
        ? texts.get("detail.how-none")
        : texts.get("detail.how." + (index ? "air" : "water"), point.basis());
  }

  private String flag(Observation o, Point point) {
    var mark = point.deciding().contains(o.param()) ? room.texts().get("detail.deciding") : "";
    var kept = room.held().hours(o.ds(), o.at(), o.at().plusSeconds(3_600));
    var later = // of a value said otherwise both are told, and when
        kept.stream()
            .filter(v -> v.at().equals(o.at()) && v.corrected())
            .map(v -> room.texts().get("detail.corrected", figure(v.other())))
            .findFirst()
            .orElse("");
    return ((o.q().equals("N") ? "" : o.q() + " ") + mark + " " + later).strip();
  }

  private static String figure(double other) {
    return Double.isNaN(other) ? "—" : String.valueOf((float) other);
  }

  private List<String> provenance(Point point, Words words, Instant now) {
    var texts = room.texts();
    var station = point.station();
    var lines = new ArrayList<String>();
    room.filed().remark(station.region(), now, texts).ifPresent(lines::add);
    room.filed().source(station.region(), now, texts).ifPresent(lines::add);
    lines.addAll(
        List.of(
            texts.get(
                "detail.source",
                station.simulated() ? texts.get("mark.simulated") : station.network(),
                texts.or("network." + station.network(), station.network())),
            texts.get("detail.observed", point.at() == null ? "—" : words.time(point.at())),
            texts.get("detail.standard", point.basis().isEmpty() ? "—" : point.basis())));
    return lines;
  }

  private History history(String ds, Parameter p, Instant now) {
    var dots = new ArrayList<Dot>();
    var step = p.cadenceSeconds() instanceof Long s ? s : 3_600L;
    Instant last = null;
    var from = now.minus(WINDOW);
    var corrected =
        room.held().hours(ds, from, now).stream()
            .filter(HourValue::corrected)
            .map(HourValue::at)
            .collect(Collectors.toSet());
    for (var o : room.held().history(ds, from, now.plusSeconds(1))) {
      if (last != null && Duration.between(last, o.at()).toSeconds() > step * 1.5) {
        dots.add(new Dot(last.plusSeconds(step), Double.NaN, false));
      }
      boolean usable = o.valid() && o.val() != null;
      double value = usable && o.val() instanceof Double v ? v : Double.NaN;
      dots.add(new Dot(o.at(), value, corrected.contains(o.at())));
      last = o.at();
    }
    return new History(room.texts().name(p.zh(), p.en()), p.unit(), dots, Double.NaN);
  }

  /// An indicator of a region.
  Detail kpi(KpiDefinition d, String region, Instant now) {
    var texts = room.texts();
    var words = new Words(texts.isChinese());
    var series = room.held().series(d.id(), region);
    var newest = series.isEmpty() ? null : series.getLast();
    var tile =
        new TileMaker(texts, now, room.held().verified(Feeds.KPI))
            .tile(
                d,
                series.stream()
                    .collect(
                        Collectors.toMap(
                            KpiReading::period, r -> r, (a, b) -> b, java.util.TreeMap::new)));
    var status = KpiStatus.of(d, newest);
    var dots =
        series.stream()
            .map(r -> new Dot(r.at(), r.val() == null ? Double.NaN : r.val(), false))
            .toList();
    double limit = d.target() instanceof Double t ? t : Double.NaN;
    return new Detail(
        d.id(),
        tile.title(),
        d.id() + " · " + place(region) + " · " + texts.name(d.domainZh(), d.domainEn()),
        tile.value(),
        tile.unit(),
        texts.get("tile." + status.name()),
        new StatusColours().of(status),
        texts.get("detail.age", tile.age()),
        List.of(
            texts.get("column.period"),
            texts.get("column.value"),
            texts.get("column.coverage"),
            texts.get("column.time")),
        series.stream()
            .sorted(Comparator.comparing(KpiReading::period).reversed())
            .limit(12)
            .map(r ->
                List.of(
                    r.period(),
                    words.figure(r.val(), d.decimals()),
                    r.expected() == 0 ? "" : r.got() + " / " + r.expected(),
                    words.shortTime(r.at())))
            .toList(),
        List.of(),
        List.of(new History(texts.get("column.value"), tile.unit(), dots, limit)),
        List.of(
            tile.foot().replace("\n", " · "),
            tile.target(),
            d.source() == null ? "" : texts.get("detail.basis"),
            d.source() == null ? "" : d.source()),
        texts.get("detail.how-kpi", texts.get("direction." + d.direction().name())),
        null,
        List.of());
  }

  private String place(String code) {
    var path = room.baseMap().path(code);
    return path.stream()
        .filter(r -> r.level() > 0 || path.size() == 1)
        .map(this::name)
        .collect(Collectors.joining(room.texts().isChinese() ? "" : ", "));
  }

  private String name(Region region) {
    return room.texts().name(region.name(), region.nameEn());
  }
}
