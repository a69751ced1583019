package dev.huishang.map.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.files.Aside.Reason;
import dev.huishang.map.files.FileRefused.Why;
import dev.huishang.map.files.Incoming.Doubt;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every bad file has its word; what is good beside what is bad is kept.
class BadFilesTest {
  @TempDir Path dir;

  @Test
  void badPlacesAreSetAsideAndTheOthersKept() throws Exception {
    var points =
        List.of("116.4,39.9", "NaN,39.9", "1e999,3", "200,10", "39.9,116.4", "116.4", "null,1");
    var features =
        points.stream()
            .map(p ->
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                    + p
                    + "]}}")
            .toList();
    var read = MapFile.read(file("a.geojson", collection(features)));
    assertEquals(1, read.features().size());
    assertEquals(
        List.of("#2", "#3", "#4", "#5", "#6", "#7"),
        read.aside().stream().map(Aside::where).toList());
    assertEquals(Reason.SWAPPED, read.aside().get(3).reason());
    assertEquals(5, read.aside().stream().filter(a -> a.reason() == Reason.NOT_A_PLACE).count());
  }

  @Test
  void onlySwappedPlacesAreRefusedByThatName() throws Exception {
    var one = "{\"type\":\"Point\",\"coordinates\":[39.9,116.4]}";
    assertEquals("SWAPPED", refused(Why.NOTHING_USABLE, file("a.geojson", one)).detail());
  }

  @Test
  void aRingThatCrossesItselfIsTakenWithADoubt() throws Exception {
    var bow = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}";
    var read = MapFile.read(file("a.geojson", bow));
    assertEquals(1, read.features().size());
    assertTrue(read.doubts().contains(Doubt.CROSSING));
  }

  @Test
  void emptyTruncatedAndOtherKindsAreNamed() throws Exception {
    refused(Why.EMPTY, file("a.geojson", ""));
    refused(Why.BROKEN, file("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{"));
    refused(Why.BROKEN, file("a.kml", "<kml><Placemark><name>x"));
    refused(Why.OTHER_KIND, file("a.geojson", "{\"rows\":[1,2]}"));
    refused(Why.OTHER_KIND, file("a.kml", "<gpx><wpt/></gpx>"));
    refused(Why.OTHER_KIND, file("a.txt", "hello"));
    assertEquals("HTML", refused(Why.OTHER_KIND, file("a.kml", "<!DOCTYPE html><p>")).detail());
    var heads = Map.of("PNG", "\u0089PNG\r\n", "ZIP", "PK\3\4", "PDF", "%PDF-1.7");
    for (var head : heads.entrySet()) {
      var bytes = head.getValue().getBytes(StandardCharsets.ISO_8859_1);
      var named = Files.write(dir.resolve("a.geojson"), bytes);
      assertEquals(head.getKey(), refused(Why.OTHER_KIND, named).detail());
    }
    refused(Why.OTHER_KIND, Files.createDirectory(dir.resolve("b.geojson")));
    refused(Why.UNREADABLE, dir.resolve("none.geojson"));
  }

  @Test
  void noEntityIsEverResolved() throws Exception {
    var secret = file("secret.txt", "secret");
    var hostile =
        List.of(
            "<!DOCTYPE kml [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE kml SYSTEM \"http://127.0.0.1:9/x.dtd\">",
            "<!DOCTYPE kml [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>",
            "<!DOCTYPE kml [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY x \"&b;&b;\">]>");
    for (var head : hostile) {
      var text =
          "<?xml version=\"1.0\"?>" + head + "<kml><Placemark><name>&x;</name></Placemark></kml>";
      refused(Why.DOCTYPE, file("a.kml", text));
    }
    var bare =
        "<kml><Placemark><name>&x;</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>";
    refused(Why.BROKEN, file("b.kml", bare));
  }

  @Test
  void deepNestingEnds() throws Exception {
    var deep = "[".repeat(100_000);
    refused(Why.TOO_DEEP, file("a.geojson", "{\"type\":\"Polygon\",\"coordinates\":" + deep));
    refused(Why.TOO_DEEP, file("b.geojson", "{\"a\":" + deep));
    refused(Why.TOO_DEEP, file("a.kml", "<kml>" + "<Folder>".repeat(100_000)));
    var inside = "<kml><Placemark>" + "<MultiGeometry>".repeat(100_000);
    refused(Why.TOO_DEEP, file("b.kml", inside));
  }

  @Test
  void aFileOf200MegabytesIsRefusedUnread() throws Exception {
    var large = dir.resolve("large.geojson");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20); // sparse
    }
    assertEquals("200 MiB > 64 MiB", refused(Why.TOO_LARGE, large).detail());
  }

  @Test
  void moreThanAMillionPlacesAreTooMany() throws Exception {
    var many =
        "{\"type\":\"MultiPoint\",\"coordinates\":[" + "[1,2],".repeat(1_000_000) + "[1,2]]}";
    refused(Why.TOO_MANY, file("a.geojson", many));
    var line = "<kml><Placemark><LineString><coordinates>" + "1,2 ".repeat(1_000_001);
    refused(Why.TOO_MANY, file("a.kml", line + "</coordinates></LineString></Placemark></kml>"));
  }

  @Test
  void aShapefileWithPartsMissingOrUnequalIsRefused() throws Exception {
    for (var missing : List.of("dbf", "shx", "shp")) {
      copy("utf8");
      Files.delete(dir.resolve("utf8." + missing));
      var any = dir.resolve(missing.equals("shp") ? "utf8.dbf" : "utf8.shp");
      assertEquals("." + missing, refused(Why.PART_MISSING, any).detail());
    }
    copy("utf8");
    Files.copy(MapFileTest.MADE.resolve("areas.dbf"), replace("utf8.dbf"));
    assertEquals(".shx 3, .dbf 2", refused(Why.COUNTS_DIFFER, dir.resolve("utf8.shp")).detail());
    for (var part : List.of("shp", "shx", "dbf")) {
      copy("utf8");
      var file = dir.resolve("utf8." + part);
      var bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
      assertTrue(refused(Why.BROKEN, dir.resolve("utf8.shp")).detail().startsWith("." + part));
    }
    copy("utf8");
    Files.writeString(dir.resolve("utf8.cpg"), "klingon");
    refused(Why.ENCODING, dir.resolve("utf8.shp"));
  }

  private Path replace(String name) throws IOException {
    Files.deleteIfExists(dir.resolve(name));
    return dir.resolve(name);
  }

  private void copy(String stem) throws IOException {
    for (var part : List.of("shp", "shx", "dbf", "prj", "cpg")) {
      Files.copy(MapFileTest.MADE.resolve(stem + "." + part), replace(stem + "." + part));
    }
  }

  private static String collection(List<String> features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private Path file(String name, String text) throws IOException {
    return MapFileTest.write(dir, name, text);
  }

  private static FileRefused refused(Why why, Path file) {
    var refused = assertThrows(FileRefused.class, () -> MapFile.read(file));
    assertEquals(why, refused.why(), refused::detail);
    return refused;
  }
}
