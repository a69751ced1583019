package dev.huishang.map.compile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the river centrelines of Natural Earth (shapefile) with the Chinese names of
/// `rivers_zh.csv`.
final class Rivers {
  /// One river line.
  record River(String name, int rank, int[] x, int[] y) {}

  private final List<String[]> names = new ArrayList<>();

  Rivers(Path csv) throws Exception {
    for (var line : Files.readAllLines(csv).stream().skip(1).toList()) {
      names.add(line.split(",", -1));
    }
  }

  List<River> read(Path directory) throws Exception {
    var base = directory.resolve("ne_10m_rivers_lake_centerlines");
    var dbf = Files.readAllBytes(Path.of(base + ".dbf"));
    var shp = ByteBuffer.wrap(Files.readAllBytes(Path.of(base + ".shp")));
    var rivers = new ArrayList<River>();
    int record = 0;
    shp.position(100);
    while (shp.remaining() > 8) {
      shp.order(ByteOrder.BIG_ENDIAN).getInt();
      int next = shp.getInt() * 2 + shp.position();
      shp.order(ByteOrder.LITTLE_ENDIAN);
      if (shp.getInt() == 3) {
        lines(shp, field(dbf, record, "name"), field(dbf, record, "scalerank"), rivers);
      }
      shp.position(next);
      record++;
    }
    return rivers;
  }

  private void lines(ByteBuffer shp, String name, String rank, List<River> out) {
    shp.position(shp.position() + 32);
    int parts = shp.getInt();
    int points = shp.getInt();
    var starts = new int[parts + 1];
    for (int i = 0; i < parts; i++) {
      starts[i] = shp.getInt();
    }
    starts[parts] = points;
    var x = new int[points];
    var y = new int[points];
    for (int i = 0; i < points; i++) {
      x[i] = Topo.fix(shp.getDouble());
      y[i] = Topo.fix(shp.getDouble());
    }
    for (int p = 0; p < parts; p++) {
      var px = java.util.Arrays.copyOfRange(x, starts[p], starts[p + 1]);
      var py = java.util.Arrays.copyOfRange(y, starts[p], starts[p + 1]);
      int mid = px[px.length / 2];
      if (mid > 70e5 && mid < 138e5 && py[py.length / 2] > 15e5 && py[py.length / 2] < 57e5) {
        out.add(new River(chinese(name, mid / 1e5), (int) Double.parseDouble(rank), px, py));
      }
    }
  }

  private String chinese(String name, double lon) {
    for (var row : names) {
      if (!row[0].equals(name)) {
        continue;
      }
      boolean all = row[1].isEmpty() || row[2].isEmpty();
      if (all || (lon >= Double.parseDouble(row[1]) && lon <= Double.parseDouble(row[2]))) {
        return row[3];
      }
    }
    return "";
  }

  private static String field(byte[] dbf, int record, String wanted) {
    var head = ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN);
    int start = head.getShort(8);
    int length = head.getShort(10);
    int offset = 1;
    for (int at = 32; dbf[at] != 0x0D; at += 32) {
      var name = new String(dbf, at, 11, StandardCharsets.US_ASCII).replaceAll("\0.*", "");
      int width = dbf[at + 16] & 0xFF;
      if (name.equalsIgnoreCase(wanted)) {
        return new String(dbf, start + record * length + offset, width, StandardCharsets.ISO_8859_1)
            .trim();
      }
      offset += width;
    }
    throw new IllegalArgumentException("no field " + wanted);
  }
}
