package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.huishang.wire.tiles.TileAddress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged archives, always the same ones: opened and read, or refused, and nothing else.
class FuzzedFilesTest {
  private static final int EACH = 500;

  /// Bytes that reading one damaged file may allocate.
  private static final long BOUND = 64L << 20;

  private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  @TempDir Path directory;

  private static byte[] damaged(byte[] whole, Random random, int turn) {
    if (turn % 5 == 4) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    var body = whole.clone();
    for (int i = 0, n = 1 + random.nextInt(8); i < n; i++) {
      // half of them in the head, where they do most
      int range = random.nextBoolean() ? Math.min(600, body.length) : body.length;
      body[random.nextInt(range)] = (byte) random.nextInt(256);
    }
    return body;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gdal-jpeg.mbtiles", "mapproxy-north.mbtiles", "flat.pmtiles", "leaves.pmtiles"})
  void damageIsRefusedOrRead(String name) throws IOException {
    var whole = Files.readAllBytes(TileFiles.real(name));
    var random = new Random(name.hashCode());
    int refused = 0;
    int read = 0;
    for (int turn = 0; turn < EACH; turn++) {
      var file = Files.write(directory.resolve(name), damaged(whole, random, turn));
      long before = memory.getCurrentThreadAllocatedBytes();
      var files = new TileFiles();
      try (var source = files.open(file)) {
        for (int x = 5; x < 8; x++) {
          for (int y = 1; y < 5; y++) {
            read += source.read(new TileAddress(3, x, y)) == null ? 0 : 1;
          }
        }
        assertTrue(files.troubles.size() <= 1, "said once");
      } catch (BadTileFile e) {
        refused++;
      }
      long used = memory.getCurrentThreadAllocatedBytes() - before;
      assertTrue(used < BOUND, "turn " + turn + " took " + used);
    }
    assertTrue(refused > EACH / 10, "refused " + refused);
    assertTrue(read > EACH / 10, "read " + read);
  }
}
