package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileTrouble;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that GDAL, MapProxy and a writer checked by npm pmtiles made are read as they mean it.
class RealToolsTest {
  private final TileFiles files = new TileFiles();

  @ParameterizedTest
  @CsvSource({
    "gdal-png.mbtiles, 2, 3, 3",
    "gdal-jpeg.mbtiles, 3, 4, 8",
    "mapproxy-south.mbtiles, 2, 3, 3",
    "mapproxy-north.mbtiles, 2, 3, 3",
    "flat.pmtiles, 3, 4, 8",
    "leaves.pmtiles, 3, 4, 8",
    "scattered.pmtiles, 3, 4, 8"
  })
  void levelsAndTilesAreThoseOfTheTool(String name, int min, int max, int tiles) throws Exception {
    try (var file = files.open(TileFiles.real(name))) {
      assertEquals(min, file.info().minZoom());
      assertEquals(max, file.info().maxZoom());
      assertEquals(256, file.info().tileSize());
      var all = TileFiles.all(file, 0, 6);
      assertEquals(tiles, all.size(), all::toString);
      for (var at : all) {
        assertNull(TileTrouble.of(file.read(at), 256), at::toString);
      }
      assertEquals(List.of(), files.troubles);
    }
  }

  /// The relief reaches from 20 to 44 degrees north: rows 2 and 3 of level 3 counted from the
  /// north.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gdal-png.mbtiles",
        "gdal-jpeg.mbtiles",
        "mapproxy-south.mbtiles",
        "mapproxy-north.mbtiles",
        "flat.pmtiles"
      })
  void theNorthIsUpWhicheverEndTheToolCountsFrom(String name) throws Exception {
    try (var file = files.open(TileFiles.real(name))) {
      assertNotNull(file.read(new TileAddress(3, 6, 2)));
      assertNotNull(file.read(new TileAddress(3, 6, 3)));
      assertNull(file.read(new TileAddress(3, 6, 4)));
      assertNull(file.read(new TileAddress(3, 6, 5)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"flat.pmtiles", "leaves.pmtiles", "scattered.pmtiles"})
  void pmtilesGiveTheBytesTheyWereMadeFrom(String name) throws Exception {
    try (var made = files.open(TileFiles.real("gdal-jpeg.mbtiles"));
        var file = files.open(TileFiles.real(name))) {
      assertEquals("synthetic relief", file.info().attribution());
      for (var at : TileFiles.all(made, 3, 4)) {
        assertArrayEquals(made.read(at), file.read(at), at::toString);
      }
    }
  }

  @Test
  void bothRowOrdersOfMapProxyAreTheSameMap() throws Exception {
    try (var south = files.open(TileFiles.real("mapproxy-south.mbtiles"));
        var north = files.open(TileFiles.real("mapproxy-north.mbtiles"))) {
      var all = TileFiles.all(south, 2, 3);
      assertEquals(all, TileFiles.all(north, 2, 3));
      assertTrue(all.contains(new TileAddress(3, 6, 2)));
    }
  }

  /// Numbers of the Hilbert curve as the description of the format lists them.
  @Test
  void placesOnTheCurveAreThoseOfTheFormat() {
    assertEquals(0, Hilbert.id(0, 0, 0));
    assertEquals(1, Hilbert.id(1, 0, 0));
    assertEquals(2, Hilbert.id(1, 0, 1));
    assertEquals(3, Hilbert.id(1, 1, 1));
    assertEquals(4, Hilbert.id(1, 1, 0));
    assertEquals(5, Hilbert.id(2, 0, 0));
    assertEquals(19_078_479, Hilbert.id(12, 3423, 1763));
  }
}
