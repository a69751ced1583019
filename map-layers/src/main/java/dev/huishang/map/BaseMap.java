package dev.huishang.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The compiled base map: divisions of China with shared borders, boundary lines by class, and what
/// lies around them. Source: 天地图 (2024-05) and Natural Earth; see NOTICE.
public final class BaseMap {
  /// Classes of boundary lines, in the order of their codes in the file.
  enum BoundaryClass {
    SOUTH_CHINA_SEA_DASH,
    UNDEFINED_INTERNATIONAL,
    SAR_BOUNDARY,
    PROVINCIAL_SEA
  }

  record Boundary(BoundaryClass kind, Line line) {}

  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<String, List<Region>> children = new HashMap<>();
  private final Map<Integer, List<Border>> around = new HashMap<>();
  final List<Border> borders = new ArrayList<>();

  /// Leaf divisions by code.
  final List<Leaf> leaves;

  private final List<Integer> leafCodes;

  final List<Boundary> boundaries = new ArrayList<>();
  final List<Line> land;
  final List<Line> foreignBorders;
  final List<Line> foreignCoasts;
  final List<Line> lakes;
  final List<River> rivers = new ArrayList<>();
  private final String source;

  private BaseMap(BaseMapFile file) throws IOException {
    source = file.text();
    readRegions(file);
    for (int n = file.whole(); n > 0; n--) {
      var border = Border.of(file.whole(), file.whole(), file.line());
      borders.add(border);
      around.computeIfAbsent(border.left(), k -> new ArrayList<>()).add(border);
      around.computeIfAbsent(border.right(), k -> new ArrayList<>()).add(border);
    }
    leaves =
        around.entrySet().stream()
            .filter(e -> e.getKey() != 0)
            .map(e -> Leaf.of(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(Leaf::code))
            .toList();
    leafCodes = leaves.stream().map(Leaf::code).toList();
    for (int n = file.whole(); n > 0; n--) {
      boundaries.add(new Boundary(BoundaryClass.values()[file.whole()], file.line()));
    }
    land = file.lines();
    foreignBorders = file.lines();
    foreignCoasts = file.lines();
    lakes = file.lines();
    for (int n = file.whole(); n > 0; n--) {
      rivers.add(new River(file.text(), file.whole(), file.line()));
    }
  }

  /// The base map that ships with the product.
  ///
  /// @throws UncheckedIOException when the file is damaged
  public static BaseMap load() {
    try (var in = BaseMap.class.getResourceAsStream("basemap.bin")) {
      return new BaseMap(new BaseMapFile(Objects.requireNonNull(in, "basemap.bin is missing")));
    } catch (IOException e) {
      throw new UncheckedIOException("the base map cannot be read", e);
    }
  }

  private void readRegions(BaseMapFile file) throws IOException {
    for (int n = file.whole(); n > 0; n--) {
      int code = file.whole();
      int parent = file.whole();
      int level = file.whole();
      var name = file.text();
      var nameEn = file.text();
      var v = new double[6];
      for (int i = 0; i < v.length; i++) {
        v[i] = file.whole() / 1e5;
      }
      var above = parent == 0 ? "" : String.valueOf(parent);
      var region =
          new Region(
              String.valueOf(code), above, level, name, nameEn, v[0], v[1], v[2], v[3], v[4], v[5]);
      if (level <= 3) { // level 4 is land without a division of its own
        regions.put(region.adcode(), region);
        children.computeIfAbsent(above, k -> new ArrayList<>()).add(region);
      }
    }
  }

  /// Sources and licences of the data.
  public String source() {
    return source;
  }

  /// All divisions, by code.
  public List<Region> regions() {
    return regions.values().stream().sorted(Comparator.comparing(Region::adcode)).toList();
  }

  /// The division of this code, or null.
  public @Nullable Region region(String adcode) {
    return regions.get(adcode);
  }

  /// The divisions directly below.
  public List<Region> children(String adcode) {
    return List.copyOf(children.getOrDefault(adcode, List.of()));
  }

  /// Codes from the nation down to this division.
  public List<Region> path(String adcode) {
    var path = new ArrayList<Region>();
    for (var at = regions.get(adcode); at != null; at = regions.get(at.parent())) {
      path.addFirst(at);
    }
    return path;
  }

  /// Code of the county (or city without counties) that contains the point, or null outside China.
  public @Nullable String countyAt(double lon, double lat) {
    int x = (int) Math.round(lon * 1e5);
    int y = (int) Math.round(lat * 1e5);
    for (var entry : around.entrySet()) {
      if (entry.getKey() != 0 && contains(entry.getValue(), x, y)) {
        return String.valueOf(entry.getKey());
      }
    }
    return null;
  }

  /// Number of a leaf division by its code, one more than its index; 0 for what is none.
  int leaf(int code) {
    return Math.max(0, 1 + Collections.binarySearch(leafCodes, code));
  }

  /// Leaf divisions and the borders around each.
  Map<Integer, List<Border>> leaves() {
    return around;
  }

  private static boolean contains(List<Border> borders, int x, int y) {
    if (borders.stream().noneMatch(b -> y >= b.line().south() && y <= b.line().north())) {
      return false;
    }
    boolean in = false;
    for (var border : borders) {
      var line = border.line();
      if (y < line.south() || y > line.north() || x > line.east()) {
        continue;
      }
      for (int i = 1; i < line.x().length; i++) {
        int yi = line.y()[i];
        int yj = line.y()[i - 1];
        if (yi > y != yj > y) {
          double at = (double) (line.x()[i - 1] - line.x()[i]) * (y - yi) / (yj - yi) + line.x()[i];
          in ^= x < at;
        }
      }
    }
    return in;
  }

  /// Number of leaf divisions; 2,891 in the vendored file.
  public int leafCount() {
    return (int) Arrays.stream(around.keySet().toArray(Integer[]::new)).filter(c -> c != 0).count();
  }
}
