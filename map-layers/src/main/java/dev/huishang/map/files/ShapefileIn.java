package dev.huishang.map.files;

import dev.huishang.map.files.Aside.Reason;
import dev.huishang.map.files.FileRefused.Why;
import dev.huishang.map.files.Incoming.Doubt;
import dev.huishang.map.files.Incoming.Format;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a Shapefile (ESRI Shapefile Technical Description, July 1998): .shp, .shx and .dbf, with
/// .prj and .cpg where they are there. Heights and measures are left out.
final class ShapefileIn {
  private static final int HEAD = 100;
  private final Gather gather;
  private final ByteBuffer shp;

  private ShapefileIn(byte[] shp, Limits limits) {
    this.shp = ByteBuffer.wrap(shp).order(ByteOrder.BIG_ENDIAN);
    gather = new Gather(limits);
  }

  /// Reads the parts of a file.
  ///
  /// @param parts bytes by ending, lower case, without the dot; shp, shx and dbf are there
  /// @throws FileRefused as it says
  static Incoming read(String file, Map<String, byte[]> parts, Limits limits) throws FileRefused {
    var shp = part(parts, "shp");
    var shx = part(parts, "shx");
    var reader = new ShapefileIn(shp, limits);
    reader.crs(parts.get("prj"));
    var names = DbfNames.read(part(parts, "dbf"), text(parts.get("cpg")));
    if (names.guessed()) {
      reader.gather.doubts.add(Doubt.ENCODING_GUESSED);
    }
    reader.header(shp, ".shp");
    reader.header(shx, ".shx");
    int records = (shx.length - HEAD) / 8;
    if (records != names.names().size()) {
      var counts = ".shx " + records + ", .dbf " + names.names().size();
      throw new FileRefused(Why.COUNTS_DIFFER, counts);
    }
    reader.records(shx, records, names);
    return reader.gather.done(file, Format.SHAPEFILE);
  }

  private static byte[] part(Map<String, byte[]> parts, String ending) throws FileRefused {
    var part = parts.get(ending);
    if (part == null) {
      throw new FileRefused(Why.PART_MISSING, "." + ending);
    }
    return part;
  }

  private static @Nullable String text(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private void crs(byte @Nullable [] prj) throws FileRefused {
    var wkt = text(prj);
    if (wkt == null || wkt.isBlank()) {
      gather.doubts.add(Doubt.NO_PRJ);
    } else {
      gather.crs = DeclaredCrs.ofPrj(wkt);
      gather.gcj02 = DeclaredCrs.isGcj02(gather.crs);
    }
  }

  private void header(byte[] bytes, String part) throws FileRefused {
    var in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD || in.getInt(0) != 9994) {
      throw new FileRefused(Why.OTHER_KIND, part);
    }
    if (in.getInt(24) * 2L != bytes.length) {
      throw new FileRefused(Why.BROKEN, part + ": " + in.getInt(24) * 2L + " / " + bytes.length);
    }
  }

  private void records(byte[] shx, int records, DbfNames names) throws FileRefused {
    var index = ByteBuffer.wrap(shx);
    for (int i = 0; i < records; i++) {
      gather.next(names.names().get(i), "");
      if (names.deleted().get(i)) {
        gather.aside(Reason.DELETED);
        continue;
      }
      long at = index.getInt(HEAD + 8 * i) * 2L;
      long size = index.getInt(HEAD + 8 * i + 4) * 2L;
      if (at < HEAD || size < 4 || at + 8 + size > shp.capacity()) {
        throw new FileRefused(Why.BROKEN, ".shx: record " + (i + 1));
      }
      var record = shp.slice((int) at + 8, (int) size).order(ByteOrder.LITTLE_ENDIAN);
      try {
        shape(record);
      } catch (IndexOutOfBoundsException e) {
        throw new FileRefused(Why.BROKEN, ".shp: record " + (i + 1), e);
      }
    }
  }

  private void shape(ByteBuffer in) throws FileRefused {
    switch (in.getInt(0)) {
      case 0 -> gather.aside(Reason.NO_GEOMETRY);
      case 1, 11, 21 -> spots(in, 4, 1);
      case 8, 18, 28 -> spots(in, 40, in.getInt(36));
      case 3, 13, 23 -> {
        for (var line : parts(in)) {
          gather.line(line);
        }
      }
      case 5, 15, 25 -> areas(parts(in));
      default -> gather.aside(Reason.UNKNOWN_KIND);
    }
  }

  private void spots(ByteBuffer in, int from, int count) throws FileRefused {
    if (count == 0) {
      gather.aside(Reason.NO_GEOMETRY);
    }
    for (int i = 0; i < count; i++) {
      gather.count();
      gather.spot(in.getDouble(from + 16 * i), in.getDouble(from + 16 * i + 8));
    }
  }

  private List<double[]> parts(ByteBuffer in) throws FileRefused {
    int parts = in.getInt(36);
    int points = in.getInt(40);
    if (parts < 0 || points < 0 || 44 + 4L * parts + 16L * points > in.capacity()) {
      throw new IndexOutOfBoundsException("more than the record holds");
    }
    var all = new ArrayList<double[]>();
    for (int p = 0; p < parts; p++) {
      int from = in.getInt(44 + 4 * p);
      int to = p + 1 < parts ? in.getInt(44 + 4 * (p + 1)) : points;
      if (from < 0 || to < from || to > points) {
        throw new IndexOutOfBoundsException("parts out of order");
      }
      var flat = new double[2 * (to - from)];
      for (int i = 0; i < flat.length; i++) {
        flat[i] = in.getDouble(44 + 4 * parts + 16 * from + 8 * i);
      }
      for (int i = from; i < to; i++) {
        gather.count();
      }
      all.add(flat);
    }
    return all;
  }

  /// Outer rings run clockwise; a hole belongs to the outer ring it lies in.
  private void areas(List<double[]> rings) {
    var outer = rings.stream().filter(r -> signed(r) <= 0).toList();
    var holes = new ArrayList<>(rings.stream().filter(r -> signed(r) > 0).toList());
    if (outer.isEmpty()) { // written the other way round: each is an area
      rings.forEach(r -> gather.area(List.of(r)));
      return;
    }
    for (var ring : outer) {
      var area = new ArrayList<>(List.of(ring));
      holes.removeIf(h -> h.length > 1 && within(ring, h[0], h[1]) && area.add(h));
      gather.area(area);
    }
    holes.forEach(h -> gather.area(List.of(h)));
  }

  private static double signed(double[] r) {
    double sum = 0;
    for (int i = 0, j = r.length - 2; i + 1 < r.length; j = i, i += 2) {
      sum += r[j] * r[i + 1] - r[i] * r[j + 1];
    }
    return sum;
  }

  private static boolean within(double[] r, double x, double y) {
    boolean in = false;
    for (int i = 0, j = r.length - 2; i + 1 < r.length; j = i, i += 2) {
      boolean spans = r[i + 1] > y != r[j + 1] > y;
      in ^= spans && x < (r[j] - r[i]) * (y - r[i + 1]) / (r[j + 1] - r[i + 1]) + r[i];
    }
    return in;
  }
}
