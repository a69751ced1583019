package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to a file on its way, it is read or refused: 2,000 mutations of each kind, the
/// same every time.
class MutatedFilesTest {
  private static final int MUTATIONS = 2_000;
  @TempDir Path dir;

  @Test
  void geoJson() throws IOException {
    mutate("cgcs2000.geojson", List.of("geojson"), 1);
  }

  @Test
  void kml() throws IOException {
    mutate("all.kml", List.of("kml"), 2);
  }

  @Test
  void shapefile() throws IOException {
    mutate("areas.shp", List.of("shp", "shx", "dbf", "prj", "cpg"), 3);
    mutate("gbk.shp", List.of("shp", "shx", "dbf", "prj", "cpg"), 4);
  }

  private void mutate(String file, List<String> parts, long seed) throws IOException {
    var stem = file.substring(0, file.indexOf('.') + 1);
    var random = new Random(seed);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      var hit = parts.get(random.nextInt(parts.size()));
      for (var part : parts) {
        var bytes = Files.readAllBytes(MapFileTest.MADE.resolve(stem + part));
        Files.write(dir.resolve(stem + part), part.equals(hit) ? hurt(bytes, random) : bytes);
      }
      try {
        MapFile.read(dir.resolve(file)).features().forEach(f -> f.shape().places().size());
        read++;
      } catch (FileRefused e) {
        refused++;
      }
    }
    int known = read;
    int no = refused;
    assertTrue(read > 20 && refused > 200, () -> known + " read, " + no + " refused");
  }

  private static byte[] hurt(byte[] bytes, Random random) {
    var out = bytes.clone();
    switch (random.nextInt(4)) {
      case 0 -> out = Arrays.copyOf(out, random.nextInt(out.length));
      case 1 -> out[random.nextInt(out.length)] = (byte) random.nextInt(256);
      case 2 -> {
        for (int k = random.nextInt(16); k >= 0; k--) {
          out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      default -> {
        int from = random.nextInt(out.length);
        int to = random.nextInt(out.length);
        int n = Math.min(random.nextInt(40), out.length - Math.max(from, to));
        System.arraycopy(bytes, from, out, to, n);
      }
    }
    return out;
  }
}
