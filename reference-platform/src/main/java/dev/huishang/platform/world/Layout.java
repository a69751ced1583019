package dev.huishang.platform.world;

import dev.huishang.domain.Networks;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Station;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where everything stands: the networks at the seed's scale, placed inside counties. Positions are
/// made up and say so.
final class Layout {
  /// A station with what the models need to know of it.
  record Spot(Station station, int number, int province) {}

  private static final String[] BASINS = {
    "长江", "珠江", "淮河", "海河", "浙闽片", "黄河", "辽河", "太湖", "西南诸河", "松花江", "西北诸河", "巢湖", "滇池"
  };

  final List<RegionRow> regions = new ArrayList<>();
  final List<Spot> spots = new ArrayList<>();
  final Map<String, Spot> byId = new HashMap<>();
  final List<Integer> cities = new ArrayList<>();
  private final Map<Integer, Place> places = new HashMap<>();
  private final List<Place> counties;
  private final Dice dice;

  Layout(Dice dice) {
    this.dice = dice;
    var all = Places.load();
    all.forEach(p -> places.put(p.code(), p));
    counties = all.stream().filter(p -> p.dx().length > 0 && p.mainland()).toList();
    for (var p : all) {
      if (p.level() <= 3) {
        var parent = p.parent() == 0 ? null : String.valueOf(p.parent());
        regions.add(
            new RegionRow(
                String.valueOf(p.code()),
                1,
                parent,
                p.level(),
                p.name(),
                p.nameEn(),
                p.lon(),
                p.lat()));
      }
    }
    chooseCities();
    nationalAir(1_734);
    place(3_377, "AL", Networks.AIR_LOCAL, PointKind.AIR, "空气站", "air", 1);
    place(3_641, "WN", Networks.WATER_NATIONAL, PointKind.SURFACE_WATER, "国控断面", "section", 2);
    place(2_816, "WL", Networks.WATER_LOCAL, PointKind.SURFACE_WATER, "水质自动站", "water", 3);
    place(3_214, "ES", Networks.ECOLOGY_POINTS, PointKind.SURFACE_WATER, "地表水点位", "surface", 4);
    place(3_000, "EG", Networks.ECOLOGY_POINTS, PointKind.GROUNDWATER, "地下水点位", "ground", 5);
    place(10_171, "GN", Networks.GROUNDWATER_NATURAL, PointKind.GROUNDWATER, "地下水井", "well", 6);
    place(10_298, "GW", Networks.GROUNDWATER_WATER, PointKind.GROUNDWATER, "地下水井", "well", 7);
    place(1_835, "RA", Networks.RADIATION, PointKind.RADIATION, "辐射监测点", "gamma", 8);
    place(2_400, "PS", Networks.SOURCES, PointKind.SOURCE, "模拟排放单位", "simulated source", 9);
    NuclearSites.add(this);
  }

  /// 339 cities at prefecture level and above: municipalities, prefectures, 石河子 and 五家渠.
  private void chooseCities() {
    for (var place : places.values()) {
      boolean municipality =
          switch (place.code()) {
            case 110000, 120000, 310000, 500000 -> true;
            default -> false;
          };
      boolean city = place.level() == 2 && place.mainland();
      if (municipality || city || place.code() == 659001 || place.code() == 659004) {
        cities.add(place.code());
      }
    }
    cities.sort(null);
    if (cities.size() != 339) {
      throw new IllegalStateException("cities of the national network: " + cities.size());
    }
  }

  /// Every city has two stations; the rest go to cities with more counties.
  private void nationalAir(int total) {
    Map<Integer, List<Place>> of = new HashMap<>();
    for (var county : counties) {
      int city = cities.contains(county.code()) ? county.code() : county.city();
      of.computeIfAbsent(city, k -> new ArrayList<>()).add(county);
    }
    var count = new HashMap<Integer, Integer>();
    int left = total;
    for (int round = 0; left > 0; round++) {
      for (int city : cities) {
        int size = of.getOrDefault(city, List.of()).size();
        if (left > 0 && (round < 2 || size > round)) {
          count.merge(city, 1, Integer::sum);
          left--;
        }
      }
    }
    for (int city : cities) {
      var homes = new ArrayList<>(of.getOrDefault(city, List.of(places.get(city))));
      homes.sort(Comparator.comparingLong(p -> dice.bits(41, p.code(), 0)));
      for (int i = 0; i < count.getOrDefault(city, 0); i++) {
        var home = homes.get(i % homes.size());
        put(home, "AN", Networks.AIR_NATIONAL, PointKind.AIR, "国控站", "national", i, city);
      }
    }
  }

  private void place(
      int total, String prefix, String network, PointKind kind, String zh, String en, int salt) {
    var order = new ArrayList<>(counties);
    order.sort(Comparator.comparingLong(p -> dice.bits(42, p.code(), salt)));
    for (int i = 0; i < total; i++) {
      put(order.get(i % order.size()), prefix, network, kind, zh, en, i / order.size(), 0);
    }
  }

  private void put(
      Place home,
      String prefix,
      String network,
      PointKind kind,
      String zh,
      String en,
      int i,
      int city) {
    int number = spots.size();
    int point = (int) Math.floorMod(dice.bits(43, number, i) + i, 32L);
    boolean lake = kind == PointKind.SURFACE_WATER && dice.unit(44, number, 0) < 0.08;
    boolean water = kind == PointKind.SURFACE_WATER;
    var id = prefix + home.code() + "-" + (i + 1);
    while (byId.containsKey(id)) {
      id += "b";
    }
    add(
        new Station(
            id,
            1,
            kind,
            network,
            home.name() + zh + (i + 1),
            home.nameEn() + " " + en + " " + (i + 1),
            String.valueOf(home.code()),
            home.lonOf(point),
            home.latOf(point),
            water ? (lake ? "LAKE" : "RIVER") : null,
            water ? BASINS[dice.below(BASINS.length, 45, home.province(), number % 2)] : null,
            city == 0 ? null : String.valueOf(city),
            true,
            true),
        home.province());
  }

  void add(Station station, int province) {
    var spot = new Spot(station, spots.size(), province);
    spots.add(spot);
    byId.put(station.id(), spot);
  }
}
