package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Entry.By;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Entry.Note;
import dev.huishang.map.drawing.Entry.Tombstone;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import dev.huishang.map.files.FileRefused.Why;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written is what was drawn, in the form its standard wants. The files are left in
/// `target/drawings`, to be opened by other programs.
class DrawingFileTest {
  private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
  private static final List<Place> RING =
      List.of(new Place(116, 39), new Place(116, 40), new Place(117, 40), new Place(117, 39));
  private static final Path OUT = Path.of("target", "drawings");

  private static Drawings drawings() {
    var hole = List.of(new Place(116.2, 39.2), new Place(116.4, 39.2), new Place(116.4, 39.4));
    var shapes =
        List.of(
            new Shape.Spot(new Place(116.1234567, 39.7654321)),
            new Shape.Words(new Place(115, 38), "下风向 <A&B>"),
            new Shape.Trace(List.of(new Place(110, 30), new Place(112, 31))),
            new Shape.Length(List.of(new Place(110, 30), new Place(110, 31))),
            new Shape.Area(List.of(RING, hole)),
            new Shape.Extent(RING),
            new Shape.Buffer(new Shape.Spot(new Place(121, 31)), 3_000));
    var entries = new ArrayList<dev.huishang.map.drawing.Entry>();
    var by = new By("wang", "R1-01");
    for (var shape : shapes) {
      entries.add(new Element(id(entries.size()), by, NOON, shape, "图 " + entries.size(), ""));
    }
    var gone = new Element(id(20), by, NOON, new Shape.Spot(new Place(1, 1)), "away", "");
    entries.add(gone);
    entries.add(new Tombstone(id(21), by, NOON, gone.id(), 1, true));
    entries.add(new Note(id(22), new By("li", "R1-02"), NOON, id(0), "同意"));
    return Drawings.none().with(entries);
  }

  private static String id(int n) {
    return String.format("019ac000-0000-7000-8000-%012d", n);
  }

  @Test
  void geoJsonHoldsTheRulesOfItsStandard() throws Exception {
    var json = Json.MAPPER.readTree(Files.readString(write("out.geojson")));
    assertTrue(json.path("crs").isMissingNode(), "RFC 7946 has none");
    assertEquals(7, json.path("features").size(), "what is away is not a feature");
    var ring = json.path("features").path(4).path("geometry").path("coordinates");
    assertEquals(ring.path(0).path(0), ring.path(0).path(4), "closed");
    assertTrue(signed(ring.path(0)) > 0, "outer ring counterclockwise");
    assertTrue(signed(ring.path(1)) < 0, "hole clockwise");
    assertEquals("下风向 <A&B>", json.at("/features/1/properties/name").asString());
    assertEquals(110_857, json.at("/features/3/properties/length_m").asDouble(), 30);
  }

  private static double signed(tools.jackson.databind.JsonNode ring) {
    double sum = 0;
    for (int i = 1; i < ring.size(); i++) {
      var a = ring.path(i - 1);
      var b = ring.path(i);
      sum += a.path(0).asDouble() * b.path(1).asDouble();
      sum -= b.path(0).asDouble() * a.path(1).asDouble();
    }
    return sum;
  }

  @Test
  void anotherConsoleMergesWhatItReads() throws Exception {
    var read = MapFile.read(write("out.geojson"));
    assertEquals(List.of(), read.features(), "what comes with its entry is not taken twice");
    assertEquals(drawings().entries(), Drawings.none().with(read.entries()).entries());
    assertEquals(drawings().entries(), drawings().with(read.entries()).entries());
  }

  @Test
  void kmlIsReadBackInItsPlaces() throws Exception {
    var read = MapFile.read(write("out.kml"));
    assertEquals(7, read.features().size());
    var names = read.features().stream().map(Incoming.Feature::name).toList();
    assertEquals("下风向 <A&B>", names.get(1));
    assertEquals(
        new Shape.Spot(new Place(116.1234567, 39.7654321)), read.features().getFirst().shape());
  }

  @Test
  void geoPackageHasTheTablesOfItsStandard() throws Exception {
    var file = write("out.gpkg");
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
        var s = db.createStatement()) {
      assertEquals("1196444487", text(s, "PRAGMA application_id"));
      assertEquals("10300", text(s, "PRAGMA user_version"));
      assertEquals("ok", text(s, "PRAGMA integrity_check"));
      assertEquals("4", text(s, "SELECT count(*) FROM gpkg_spatial_ref_sys"));
      assertEquals("3", text(s, "SELECT count(*) FROM gpkg_contents WHERE srs_id=4490"));
      assertEquals("18", text(s, "SELECT count(*) FROM sqlite_master WHERE type='trigger'"));
      assertEquals("3", text(s, "SELECT count(*) FROM rtree_drawing_area_geom"));
      var header = "SELECT hex(substr(geom,1,8)) FROM drawing_point WHERE fid=1";
      assertEquals("475000018A110000", text(s, header), "GP, version 0, no envelope, 4490");
    }
  }

  private static String text(java.sql.Statement s, String sql) throws java.sql.SQLException {
    try (var rows = s.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  @Test
  void aGeoPackageOfAnotherProgramIsNotReplaced(@TempDir Path dir) throws Exception {
    var foreign = Files.copy(MapFileTest.MADE.resolve("foreign.gpkg"), dir.resolve("a.gpkg"));
    var before = Files.readAllBytes(foreign);
    var refused =
        assertThrows(FileRefused.class, () -> DrawingFile.write(drawings(), foreign, NOON));
    assertEquals(Why.FOREIGN, refused.why());
    assertArrayEquals(before, Files.readAllBytes(foreign));
    var own = dir.resolve("b.gpkg");
    DrawingFile.write(drawings(), own, NOON);
    DrawingFile.write(Drawings.none(), own, NOON);
    try (var files = Files.list(dir)) {
      assertEquals(2, files.count(), "nothing half-written is left");
    }
  }

  @Test
  void anEndingNobodyKnowsIsRefused(@TempDir Path dir) throws IOException {
    var refused =
        assertThrows(
            FileRefused.class, () -> DrawingFile.write(drawings(), dir.resolve("a.dxf"), NOON));
    assertEquals(Why.OTHER_KIND, refused.why());
    try (var files = Files.list(dir)) {
      assertEquals(0, files.count());
    }
  }

  private static Path write(String name) throws IOException, FileRefused {
    Files.createDirectories(OUT);
    var file = OUT.resolve(name);
    DrawingFile.write(drawings(), file, NOON);
    return file;
  }
}
