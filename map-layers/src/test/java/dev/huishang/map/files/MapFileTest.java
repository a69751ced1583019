package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import dev.huishang.map.files.FileRefused.Why;
import dev.huishang.map.files.Incoming.Doubt;
import dev.huishang.map.files.Incoming.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that GDAL made are read as GDAL meant them.
class MapFileTest {
  static final Path MADE = Path.of("src/test/resources/dev/huishang/map/files/shapes/made");

  @Test
  void namesOfAShapefileAreReadInTheirEncoding() throws FileRefused {
    for (var file : List.of("utf8.shp", "gbk.shp", "gbk.dbf")) {
      var read = MapFile.read(MADE.resolve(file));
      var names = read.features().stream().map(Feature::name).toList();
      assertEquals(List.of("密云水库", "官厅水库", "于桥水库"), names, file);
      assertEquals(
          new Shape.Spot(new Place(116.835123, 40.489012)), read.features().getFirst().shape());
      assertEquals(java.util.Set.of(), read.doubts());
    }
  }

  @Test
  void withoutItsCpgAndPrjAShapefileIsReadWithDoubts(@TempDir Path dir) throws Exception {
    for (var part : List.of("shp", "shx", "dbf")) {
      Files.copy(MADE.resolve("gbk." + part), dir.resolve("a." + part));
    }
    var read = MapFile.read(dir.resolve("a.shp"));
    assertEquals("密云水库", read.features().getFirst().name());
    assertEquals(java.util.Set.of(Doubt.NO_PRJ, Doubt.ENCODING_GUESSED), read.doubts());
  }

  @Test
  void holesAndPartsOfAreasAreKept() throws FileRefused {
    var read = MapFile.read(MADE.resolve("areas.shp"));
    var rings = read.features().stream().map(f -> ((Shape.Area) f.shape()).rings().size()).toList();
    assertEquals(List.of(2, 1, 1), rings);
    assertEquals("厂界", read.features().getFirst().name());
    var line = MapFile.read(MADE.resolve("lines.shp")).features().getFirst();
    assertEquals(3, line.shape().places().size());
  }

  @Test
  void geoJsonAndKmlSayTheSame() throws FileRefused {
    var json = MapFile.read(MADE.resolve("cgcs2000.geojson"));
    var kml = MapFile.read(MADE.resolve("all.kml"));
    assertEquals(5, json.features().size());
    assertEquals("urn:ogc:def:crs:EPSG::4490", json.crs());
    assertArrayEquals(new double[] {116, 39, 118.1, 40.1}, json.box(), 1e-9);
    assertEquals(
        json.features().stream().map(Feature::name).sorted().toList(),
        kml.features().stream().map(Feature::name).sorted().toList());
    assertArrayEquals(json.box(), kml.box(), 1e-9);
    assertFalse(json.gcj02() || kml.gcj02());
  }

  @Test
  void anotherReferenceSystemIsRefusedByItsName() {
    assertEquals("CGCS2000_3_Degree_GK_CM_120E", refused("gauss.shp", Why.CRS).detail());
    assertTrue(refused("mercator.geojson", Why.CRS).detail().endsWith("EPSG::3857"));
  }

  @Test
  void aGeoPackageIsNamedNotRead() {
    assertEquals("source", refused("foreign.gpkg", Why.GEOPACKAGE).detail());
  }

  @Test
  void gcj02IsDeclaredByTheFile(@TempDir Path dir) throws Exception {
    var json = Files.readString(MADE.resolve("cgcs2000.geojson"));
    var declared = write(dir, "g.geojson", json.replace("urn:ogc:def:crs:EPSG::4490", "GCJ-02"));
    assertTrue(MapFile.read(declared).gcj02());
    var data =
        "<kml><Document><ExtendedData><Data name='crs'><value>GCJ-02</value></Data></ExtendedData>"
            + "<Placemark><Point><coordinates>116.4,39.9,0</coordinates></Point></Placemark>"
            + "</Document></kml>";
    var kml = MapFile.read(write(dir, "g.kml", data));
    assertTrue(kml.gcj02());
    assertEquals(new Shape.Spot(new Place(116.4, 39.9)), kml.features().getFirst().shape());
  }

  private static FileRefused refused(String name, Why why) {
    var refused = assertThrows(FileRefused.class, () -> MapFile.read(MADE.resolve(name)));
    assertEquals(why, refused.why());
    return refused;
  }

  static Path write(Path dir, String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }
}
