package dev.huishang.platform.http;

import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.CatalogueKind;
import dev.huishang.domain.Incident;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Row;
import dev.huishang.domain.Station;
import dev.huishang.domain.Unit;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/// The collections of the open reads: which stream each shows and which of its rows.
final class Collections {
  /// One collection.
  record Entry(String id, String title, Feed<? extends Row> feed, Predicate<Row> rows) {}

  static final Map<String, Entry> ALL = all();

  private static Map<String, Entry> all() {
    var all = new LinkedHashMap<String, Entry>();
    add(all, "regions", "行政区划", Feeds.REGIONS, r -> true);
    add(all, "stations", "全部点位", Feeds.STATIONS, r -> true);
    for (var network :
        new String[] {
          "air-national", "air-local", "water-national", "water-local", "ecology-points",
          "gw-natural-resources", "gw-water-resources", "radiation", "sources", "nuclear-sites"
        }) {
      add(
          all,
          network,
          network,
          Feeds.STATIONS,
          r -> r instanceof Station s && s.network().equals(network));
    }
    add(all, "systems", "业务系统", Feeds.SYSTEMS, r -> true);
    add(all, "catalogues", "共享目录", Feeds.RESOURCES, kind(CatalogueKind.CATALOGUE));
    add(all, "resources", "数据资源", Feeds.RESOURCES, kind(CatalogueKind.RESOURCE));
    add(all, "returns", "回流数据种类", Feeds.RESOURCES, kind(CatalogueKind.DATA_RETURN));
    add(all, "subject-databases", "主题库", Feeds.RESOURCES, kind(CatalogueKind.SUBJECT_DATABASE));
    add(all, "applications", "业务应用", Feeds.RESOURCES, kind(CatalogueKind.APPLICATION));
    add(all, "domains", "业务域指标", Feeds.KPI_DEFINITIONS, r -> true);
    add(all, "parameters", "监测参数", Feeds.PARAMETERS, r -> true);
    add(all, "units", "单位", Feeds.UNITS, r -> true);
    add(all, "tasks", "重点任务", Feeds.TASKS, r -> true);
    add(all, "incidents", "突发环境事件", Feeds.INCIDENTS, r -> true);
    add(all, "orders", "指令", Feeds.ORDERS, r -> true);
    return all;
  }

  private static void add(
      Map<String, Entry> all,
      String id,
      String title,
      Feed<? extends Row> feed,
      Predicate<Row> rows) {
    all.put(id, new Entry(id, title, feed, rows));
  }

  private static Predicate<Row> kind(CatalogueKind kind) {
    return r -> r instanceof CatalogueEntry e && e.kind() == kind;
  }

  /// Longitude and latitude of a row, or an empty array.
  static double[] place(Row row) {
    return switch (row) {
      case Station s -> new double[] {s.lon(), s.lat()};
      case RegionRow r -> new double[] {r.lon(), r.lat()};
      case Unit u -> new double[] {u.lon(), u.lat()};
      case Incident i -> new double[] {i.lon(), i.lat()};
      default -> new double[0];
    };
  }

  private Collections() {}
}
