package dev.huishang.platform.world;

import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What each kind of point measures, with unit, decimals and rhythm.
final class Parameters {
  private static final long HOUR = 3_600;
  private static final long MONTH = 31 * 86_400;

  static final List<Parameter> ALL =
      List.of(
          p("pm25", PointKind.AIR, "PM2.5", "PM2.5", "µg/m³", 0, HOUR),
          p("pm10", PointKind.AIR, "PM10", "PM10", "µg/m³", 0, HOUR),
          p("so2", PointKind.AIR, "二氧化硫", "SO2", "µg/m³", 0, HOUR),
          p("no2", PointKind.AIR, "二氧化氮", "NO2", "µg/m³", 0, HOUR),
          p("co", PointKind.AIR, "一氧化碳", "CO", "mg/m³", 1, HOUR),
          p("o3", PointKind.AIR, "臭氧", "O3", "µg/m³", 0, HOUR),
          p("temp", PointKind.SURFACE_WATER, "水温", "Water temperature", "℃", 1, 4 * HOUR),
          p("ph", PointKind.SURFACE_WATER, "pH", "pH", "", 2, 4 * HOUR),
          p("do", PointKind.SURFACE_WATER, "溶解氧", "Dissolved oxygen", "mg/L", 2, 4 * HOUR),
          p("ec", PointKind.SURFACE_WATER, "电导率", "Conductivity", "µS/cm", 0, 4 * HOUR),
          p("turbidity", PointKind.SURFACE_WATER, "浊度", "Turbidity", "NTU", 1, 4 * HOUR),
          p("codmn", PointKind.SURFACE_WATER, "高锰酸盐指数", "Permanganate index", "mg/L", 2, 4 * HOUR),
          p("nh3n", PointKind.SURFACE_WATER, "氨氮", "Ammonia nitrogen", "mg/L", 3, 4 * HOUR),
          p("tp", PointKind.SURFACE_WATER, "总磷", "Total phosphorus", "mg/L", 3, 4 * HOUR),
          p("tn", PointKind.SURFACE_WATER, "总氮", "Total nitrogen", "mg/L", 2, 4 * HOUR),
          p("hardness", PointKind.GROUNDWATER, "总硬度", "Total hardness", "mg/L", 0, MONTH),
          p("mn", PointKind.GROUNDWATER, "锰", "Manganese", "mg/L", 3, MONTH),
          p("f", PointKind.GROUNDWATER, "氟化物", "Fluoride", "mg/L", 2, MONTH),
          p("nitrate_n", PointKind.GROUNDWATER, "硝酸盐氮", "Nitrate nitrogen", "mg/L", 2, MONTH),
          p("gamma", PointKind.RADIATION, "γ 剂量率", "Gamma dose rate", "nGy/h", 0, HOUR),
          p("gamma_site", PointKind.NUCLEAR, "厂区 γ 剂量率", "Site gamma dose rate", "nGy/h", 0, HOUR),
          p("cod", PointKind.SOURCE, "化学需氧量", "COD", "mg/L", 1, HOUR),
          p("nh3n_out", PointKind.SOURCE, "排口氨氮", "Ammonia at outlet", "mg/L", 2, HOUR));

  static final Map<PointKind, List<Parameter>> OF =
      ALL.stream().collect(Collectors.groupingBy(Parameter::kind));

  private static Parameter p(
      String id, PointKind kind, String zh, String en, String unit, int decimals, long cadence) {
    return new Parameter(id, 1, kind, zh, en, unit, decimals, cadence);
  }

  private Parameters() {}
}
