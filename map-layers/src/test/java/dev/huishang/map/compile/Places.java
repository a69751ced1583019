package dev.huishang.map.compile;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Places inside every county for the reference platform: it puts its generated stations there and
/// needs no polygons.
final class Places {
  private static final int PER_COUNTY = 32;

  static void write(China china, Path root) throws Exception {
    var bytes = new ByteArrayOutputStream();
    var out = new Out(new DeflaterOutputStream(bytes, new Deflater(9)));
    out.number(china.units.all.size());
    for (var unit : china.units.all.values()) {
      out.number(unit.code);
      out.number(unit.parent);
      out.number(unit.level);
      out.text(unit.name);
      out.text(unit.nameEn);
      out.number(unit.x);
      out.number(unit.y);
      var rings = china.rings.get(unit.code);
      out.number(rings == null || unit.level == 4 ? 0 : PER_COUNTY);
      if (rings != null && unit.level != 4) {
        points(out, rings.getFirst(), unit.x, unit.y);
      }
    }
    out.close();
    var target =
        root.resolve(
            "reference-platform/src/main/resources/dev/huishang/platform/world/places.bin");
    Files.createDirectories(target.getParent());
    Files.write(target, bytes.toByteArray());
    System.out.println(target + " " + bytes.size());
  }

  /// Low-discrepancy points of the box that lie inside the ring, nearest the label first in spirit:
  /// drawn from a box that shrinks towards the label.
  private static void points(Out out, long[] ring, int cx, int cy) throws Exception {
    int west = Integer.MAX_VALUE;
    int south = Integer.MAX_VALUE;
    int east = Integer.MIN_VALUE;
    int north = Integer.MIN_VALUE;
    for (long p : ring) {
      west = Math.min(west, Arcs.x(p));
      east = Math.max(east, Arcs.x(p));
      south = Math.min(south, Arcs.y(p));
      north = Math.max(north, Arcs.y(p));
    }
    int found = 0;
    for (int i = 1; found < PER_COUNTY; i++) {
      double pull = Math.sqrt(halton(i, 5));
      int x = (int) (cx + (west + halton(i, 2) * (east - west) - cx) * pull);
      int y = (int) (cy + (south + halton(i, 3) * (north - south) - cy) * pull);
      if (i > 4_000) {
        x = cx + i % 7;
        y = cy + i % 11;
      } else if (!Pole.inside(ring, x, y)) {
        continue;
      }
      out.number(x - cx);
      out.number(y - cy);
      found++;
    }
  }

  private static double halton(int i, int base) {
    double f = 1;
    double r = 0;
    for (int n = i; n > 0; n /= base) {
      f /= base;
      r += f * (n % base);
    }
    return r;
  }

  private Places() {}
}
