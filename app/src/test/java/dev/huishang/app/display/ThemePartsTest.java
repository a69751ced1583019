package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Unit;
import dev.huishang.wire.data.Standards;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The parts of thematic layers that need no platform.
class ThemePartsTest {
  private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

  @Test
  void classesOfASurfaceAreThoseOfTheEditionInForceAtItsHour() {
    var standards = Standards.load();
    var now = AirClasses.of(standards, "pm25", NOON);
    assertArrayEquals(new double[] {35, 60, 115, 150, 250}, now.limits());
    assertEquals("HJ 633-2026", now.edition());
    var then = AirClasses.of(standards, "pm25", Instant.parse("2025-11-26T04:00:00Z"));
    assertArrayEquals(new double[] {35, 75, 115, 150, 250}, then.limits());
    assertEquals("HJ 633-2012", then.edition());
    assertArrayEquals(
        new double[] {50, 100, 150, 200, 300}, AirClasses.of(standards, "aqi", NOON).limits());
    var o3 = AirClasses.of(standards, "o3", NOON);
    assertArrayEquals(new double[] {160, 200, 300, 400, 800}, o3.limits());
    assertEquals(o3.limits().length + 1, o3.levels().size());
    assertEquals("5", AirClasses.of(standards, "co", NOON).written(0));
    assertEquals(6, o3.scale(new ClassColours()).steps().size());
  }

  @Test
  void aChoroplethHasClassesOfEqualCountAndEqualValuesAreOneClass() {
    double[] sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] limits = ChoroplethMaker.limits(sorted);
    assertArrayEquals(new double[] {2, 4, 6, 8}, limits);
    var counts = new int[5];
    for (double v : sorted) {
      counts[ChoroplethMaker.order(limits, v)]++;
    }
    assertArrayEquals(new int[] {2, 2, 2, 2, 2}, counts);
    assertArrayEquals(new double[] {7}, ChoroplethMaker.limits(new double[] {7, 7, 7}));
    assertArrayEquals(new double[] {4}, ChoroplethMaker.limits(new double[] {4}));
  }

  @Test
  void theEarliestIsBeforeTheLikelyAndTheLatestAfterIt() {
    var arrival = Arrival.of(ThemeData.load());
    var likely = arrival.at(NOON, 86.4);
    assertEquals(NOON.plus(Duration.ofHours(24)), likely, "86.4 km at 1 m/s are a day");
    assertTrue(arrival.after(NOON, 86.4, arrival.earliest()).isBefore(likely));
    assertTrue(arrival.after(NOON, 86.4, arrival.latest()).isAfter(likely));
    assertTrue(!arrival.source(true).isBlank() && !arrival.source(false).isBlank());
  }

  private static Unit unit(double lon) {
    return new Unit("u", 1, "车", "Car", "team", "110000", lon, 40, true);
  }

  @Test
  void aTrackHoldsWhereAUnitWasAndForgetsWhatIsOld() {
    var tracks = new UnitTracks();
    var span = Duration.ofHours(6);
    tracks.see(List.of(unit(116)), NOON, span);
    tracks.see(List.of(unit(116)), NOON.plusSeconds(600), span);
    assertEquals(1, tracks.of("u").size(), "it stands");
    assertEquals(NOON.plusSeconds(600), tracks.of("u").getFirst().at());
    tracks.see(List.of(unit(116.1)), NOON.plusSeconds(1_200), span);
    tracks.see(List.of(unit(116.2)), NOON.plusSeconds(1_800), span);
    assertEquals(3, tracks.of("u").size());
    tracks.see(List.of(unit(116.3)), NOON.plus(span).plusSeconds(1_500), span);
    assertEquals(2, tracks.of("u").size(), "older than six hours");
    tracks.see(List.of(), NOON.plus(Duration.ofDays(2)), span);
    assertEquals(List.of(), tracks.of("never seen"));
  }

  @Test
  void everyDomainHasTheLayersTheDataFileNames() {
    var choice = new LayerChoice();
    assertEquals(Set.of(LayerKind.SURFACE, LayerKind.ISOLINES), choice.themes("air"));
    assertEquals(Set.of(), choice.themes("permit"));
    assertTrue(ThemeData.load().quantities().contains(choice.quantity()));
    var asked = new MapChoice("air", choice.themes("air"), "pm25", "", Set.of("air-local"));
    assertTrue(!asked.toggled(LayerKind.SURFACE).has(LayerKind.SURFACE));
    assertEquals(asked, asked.toggled(LayerKind.HEAT).toggled(LayerKind.HEAT));
  }
}
