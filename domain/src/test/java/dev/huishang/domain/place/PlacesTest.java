package dev.huishang.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.place.Located.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
  /// A part of China that is well inside, and nothing else.
  private static final Outline HEART =
      p -> p.lon() > 100 && p.lon() < 122 && p.lat() > 22 && p.lat() < 42;

  private final Places places = new Places(HEART);

  private static List<String[]> vectors() throws IOException {
    try (var in = PlacesTest.class.getResourceAsStream("gcj02_vectors.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    }
  }

  @Test
  void everyVectorThereAndBack() throws IOException {
    int checked = 0;
    for (var row : vectors()) {
      var wgs = new Position(Double.parseDouble(row[1]), Double.parseDouble(row[0]));
      var gcj = new Position(Double.parseDouble(row[3]), Double.parseDouble(row[2]));
      var there = places.in(Crs.GCJ02, wgs);
      assertEquals(gcj.lon(), there.lon(), 1e-12);
      assertEquals(gcj.lat(), there.lat(), 1e-12);
      var back = assertInstanceOf(Located.At.class, places.locate(gcj.lon(), gcj.lat(), Crs.GCJ02));
      assertEquals(Boolean.parseBoolean(row[4]), back.moved());
      assertEquals(wgs.lon(), back.position().lon(), 1e-10);
      assertEquals(wgs.lat(), back.position().lat(), 1e-10);
      checked++;
    }
    assertEquals(6, checked);
  }

  @Test
  void randomPositionsComeBackFromBothShifts() {
    var random = new Random(2260);
    for (int i = 0; i < 20_000; i++) {
      var p = new Position(101 + random.nextDouble() * 20, 23 + random.nextDouble() * 18);
      for (var crs : Crs.values()) {
        var shifted = places.in(crs, p);
        var back =
            assertInstanceOf(Located.At.class, places.locate(shifted.lon(), shifted.lat(), crs));
        assertEquals(p.lon(), back.position().lon(), 1e-10, crs::name);
        assertEquals(p.lat(), back.position().lat(), 1e-10, crs::name);
        double metres = Math.hypot(shifted.lon() - p.lon(), shifted.lat() - p.lat()) * 111_000;
        switch (crs) {
          case CGCS2000, WGS84 -> assertEquals(0, metres);
          case GCJ02 -> assertTrue(metres > 15 && metres < 900, () -> "moved " + metres);
          case BD09 -> assertTrue(metres > 200 && metres < 2_000, () -> "moved " + metres);
        }
      }
    }
  }

  @Test
  void outsideChinaNothingMoves() {
    var seoul = new Position(126.9784, 37.5667);
    for (var crs : Crs.values()) {
      assertEquals(seoul, places.in(crs, seoul));
      assertEquals(new Located.At(seoul, crs, false), places.locate(seoul.lon(), seoul.lat(), crs));
    }
  }

  @Test
  void impossiblePositionsAreNamed() {
    impossible(Problem.NOT_A_NUMBER, Double.NaN, 30);
    impossible(Problem.NOT_A_NUMBER, 110, Double.POSITIVE_INFINITY);
    impossible(Problem.OUT_OF_RANGE, 180.000001, 30);
    impossible(Problem.OUT_OF_RANGE, 110, -90.000001);
    impossible(Problem.SWAPPED, 30.5, 114.3);
    impossible(Problem.ZERO, 0, 0);
    assertInstanceOf(Located.At.class, places.locate(180, 90, Crs.WGS84));
    assertInstanceOf(Located.At.class, places.locate(-180, -90, Crs.WGS84));
  }

  private void impossible(Problem problem, double lon, double lat) {
    for (var crs : Crs.values()) {
      assertEquals(new Located.Impossible(problem), places.locate(lon, lat, crs));
    }
  }

  @Test
  void aSystemIsDeclaredAndNeverGuessed() {
    assertEquals(Optional.of(Crs.CGCS2000), Crs.of("epsg:4490"));
    assertEquals(Optional.of(Crs.GCJ02), Crs.of(" GCJ-02 "));
    assertFalse(Crs.of("EPSG:3857").isPresent());
    assertFalse(Crs.of("").isPresent());
  }
}
