package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.huishang.map.files.BadTileFile.Code;
import dev.huishang.wire.tiles.TileAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that mean harm, or were cut short on their way, are refused with a reason.
class HostileFilesTest {
  private final TileFiles files = new TileFiles();
  @TempDir Path directory;

  private Code refused(Path file) {
    return assertThrows(BadTileFile.class, () -> files.open(file).close()).code();
  }

  private Path cut(String name, int bytes) throws IOException {
    var whole = Files.readAllBytes(TileFiles.real(name));
    return Files.write(directory.resolve(name), Arrays.copyOf(whole, bytes));
  }

  private Path patched(String name, int at, int... values) throws IOException {
    var whole = Files.readAllBytes(TileFiles.real(name));
    for (int i = 0; i < values.length; i++) {
      whole[at + i] = (byte) values[i];
    }
    return Files.write(directory.resolve(name), whole);
  }

  private Path database(String... sql) throws Exception {
    var file = directory.resolve("made.mbtiles");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var one : sql) {
        statement.execute(one);
      }
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "gdal-png.mbtiles, 0, KIND",
    "gdal-png.mbtiles, 50, TRUNCATED",
    "gdal-png.mbtiles, 20000, TRUNCATED",
    "flat.pmtiles, 0, KIND",
    "flat.pmtiles, 60, TRUNCATED",
    "flat.pmtiles, 5000, TRUNCATED"
  })
  void cutShort(String name, int bytes, Code code) throws IOException {
    assertEquals(code, refused(cut(name, bytes)));
  }

  @Test
  void absentOrAnotherKind() throws IOException {
    assertEquals(Code.ABSENT, refused(directory.resolve("none.mbtiles")));
    assertEquals(Code.ABSENT, refused(directory.resolve("none.pmtiles")));
    var html = "<html>".repeat(50);
    assertEquals(Code.KIND, refused(Files.writeString(directory.resolve("a.mbtiles"), html)));
    assertEquals(Code.KIND, refused(Files.writeString(directory.resolve("a.pmtiles"), html)));
    assertEquals(Code.KIND, refused(patched("flat.pmtiles", 7, 2)));
  }

  @Test
  void databaseWithoutTiles() throws Exception {
    assertEquals(Code.NO_TILES, refused(database("CREATE TABLE other(a)")));
  }

  @Test
  void tableOfOtherColumnsOrEmpty() throws Exception {
    assertEquals(Code.NO_TILES, refused(database("CREATE TABLE tiles(a)")));
    Files.delete(directory.resolve("made.mbtiles"));
    assertEquals(
        Code.NO_TILES,
        refused(
            database(
                "CREATE TABLE tiles(zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")));
  }

  @Test
  void vectorTilesAreRefusedByName() throws Exception {
    var file =
        database(
            "CREATE TABLE metadata(name TEXT, value TEXT)",
            "INSERT INTO metadata VALUES('format','pbf')",
            "CREATE TABLE tiles(zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)");
    var refused = assertThrows(BadTileFile.class, () -> files.open(file).close());
    assertEquals(Code.FORMAT, refused.code());
    assertEquals("pbf", refused.detail());
    int[][] types = {{1}, {4}, {5}};
    String[] names = {"mvt", "webp", "avif"};
    for (int i = 0; i < types.length; i++) {
      var archive = patched("flat.pmtiles", 99, types[i]);
      var bad = assertThrows(BadTileFile.class, () -> files.open(archive).close());
      assertEquals(names[i], bad.detail());
    }
    var zstd = patched("flat.pmtiles", 97, 4);
    assertEquals("zstd", assertThrows(BadTileFile.class, () -> files.open(zstd).close()).detail());
  }

  /// As tippecanoe and others make them: pictures once, a view that places them.
  @Test
  void viewsWorkAsTablesDo() throws Exception {
    var file =
        database(
            "ATTACH '" + TileFiles.real("gdal-jpeg.mbtiles") + "' AS g",
            "CREATE TABLE images(id INTEGER PRIMARY KEY, tile_data BLOB)",
            "CREATE TABLE map(zoom_level INT, tile_column INT, tile_row INT, id INT)",
            "INSERT INTO images SELECT rowid, tile_data FROM g.tiles",
            "INSERT INTO map SELECT zoom_level, tile_column, tile_row, rowid FROM g.tiles",
            "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data"
                + " FROM map JOIN images USING(id)");
    try (var source = files.open(file)) {
      assertNotNull(source.read(new TileAddress(3, 6, 3)));
      assertEquals(8, TileFiles.all(source, 3, 4).size());
    }
  }

  @Test
  void aViewThatNeverEndsIsStopped() throws Exception {
    var file =
        database(
            "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)"
                + " SELECT i zoom_level, i tile_column, i tile_row, x'00' tile_data FROM n WHERE i < 0");
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertEquals(Code.DIRECTORY, refused(file)));
  }

  @Test
  void aTileOfHundredMegabytesIsNotRead() throws Exception {
    var file =
        database(
            "CREATE VIEW tiles AS SELECT 1 zoom_level, 0 tile_column, 0 tile_row,"
                + " zeroblob(100000000) tile_data");
    assertEquals(Code.DIRECTORY, refused(file));
  }

  @Test
  void nothingIsWrittenBesideTheFile() throws Exception {
    Files.copy(TileFiles.real("gdal-png.mbtiles"), directory.resolve("own.mbtiles"));
    try (var source = files.open(directory.resolve("own.mbtiles"))) {
      assertNotNull(source.read(new TileAddress(3, 6, 3)));
      try (var list = Files.list(directory)) {
        assertEquals(1, list.count());
      }
    }
  }

  /// An archive with this root directory and nothing else.
  private Path archive(byte[] root, long leafLength, int packed) throws IOException {
    var bytes = ByteBuffer.allocate(127 + root.length + 64).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("PMTiles".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).put((byte) 3);
    long end = 127L + root.length;
    long[] parts = {127, root.length, end, 0, 127, leafLength, end, 64};
    for (long part : parts) {
      bytes.putLong(part);
    }
    bytes.put(97, (byte) packed).put(98, (byte) 1).put(99, (byte) 3).put(101, (byte) 5);
    bytes.position(127).put(root);
    return Files.write(directory.resolve("made.pmtiles"), bytes.array());
  }

  @Test
  void aDirectoryThatPointsToItselfEnds() throws IOException {
    // one leaf entry: number 0, run 0, length 5, offset 0: the root again
    assertEquals(Code.DIRECTORY, refused(archive(new byte[] {1, 0, 0, 5, 1}, 5, 1)));
  }

  @Test
  void offsetsPastTheEndAndAbsurdCounts() throws IOException {
    assertEquals(
        Code.TRUNCATED,
        refused(archive(new byte[] {1, 0, 1, 5, (byte) 0xFF, (byte) 0xFF, 127}, 0, 1)));
    byte[] billion = {(byte) 0x80, (byte) 0x94, (byte) 0xEB, (byte) 0xDC, 3, 0, 0};
    assertEquals(Code.DIRECTORY, refused(archive(billion, 0, 1)));
    assertEquals(Code.TRUNCATED, refused(patched("flat.pmtiles", 8, 0, 0, 0, 0, 0, 0, 0, 127)));
  }

  @Test
  void aDirectoryThatUnpacksWithoutEndIsStopped() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 300; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    var file = archive(packed.toByteArray(), 0, 2);
    var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();
    assertEquals(Code.DIRECTORY, refused(file));
    assertTrue(memory.getCurrentThreadAllocatedBytes() - before < 16 << 20, "not unpacked");
  }

  @Test
  void aTileOutsideTheWorldIsNone() throws Exception {
    try (var source = files.open(TileFiles.real("flat.pmtiles"))) {
      assertNull(source.read(new TileAddress(3, 8, 0)));
      assertNull(source.read(new TileAddress(3, -1, 0)));
      assertNull(source.read(new TileAddress(31, 0, 0)));
    }
  }
}
