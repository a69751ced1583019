package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.domain.standards.Flaw;
import dev.huishang.wire.data.Standards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The derivation behind a detail is that of the very class shown.
class ReasonsTest {
  private static final Instant IN_2012 = Instant.parse("2026-02-28T15:00:00Z");
  private static final Instant IN_2026 = Instant.parse("2026-02-28T16:00:00Z");
  private final Standards standards = Standards.load();

  private static Parameter parameter(String id, PointKind kind, String unit) {
    return new Parameter(id, 1, kind, id, id, unit, 3, 3_600L);
  }

  /// What is measured at points of a kind, in the units of its standard.
  private List<Parameter> parameters(PointKind kind) {
    var ids =
        switch (kind) {
          case AIR -> List.of("pm25", "pm10", "so2", "no2", "co", "o3");
          case SURFACE_WATER -> List.of("ph", "do", "codmn", "nh3n", "tp", "conductivity");
          default -> List.of("ph", "nh3n", "toluene", "as", "hardness");
        };
    return ids.stream()
        .map(id -> parameter(id, kind, standards.unit(kind, id).orElse("").split(" or ")[0]))
        .toList();
  }

  private record Seen(Point point, Reasons.Why why) {}

  private Seen seen(
      PointKind kind, String body, Instant at, List<Parameter> parameters, Map<String, Double> of) {
    return seen(kind, body, at, parameters, of, "N");
  }

  private Seen seen(
      PointKind kind,
      String body,
      Instant at,
      List<Parameter> parameters,
      Map<String, Double> values,
      String flag) {
    var station =
        new Station("S1", 1, kind, "n", "甲", "a", "110101", 116, 40, body, null, null, true, true);
    var observations = new ArrayList<Observation>();
    values.forEach((id, v) -> observations.add(new Observation(id, 1, "S1." + id, at, v, flag)));
    var point = new PointRules(standards, parameters).point(station, observations, at);
    Map<String, Parameter> known = new LinkedHashMap<>();
    parameters.forEach(p -> known.put(p.id(), p));
    var reasons = new Reasons(standards, id -> Optional.ofNullable(known.get(id)));
    return new Seen(point, reasons.of(point));
  }

  @Test
  void theClassDerivedIsTheClassShown() {
    var random = new Random(5);
    int classed = 0;
    for (int i = 0; i < 3_000; i++) {
      var kind = List.of(PointKind.AIR, PointKind.SURFACE_WATER, PointKind.GROUNDWATER).get(i % 3);
      var parameters = parameters(kind);
      Map<String, Double> values = new LinkedHashMap<>();
      for (var p : parameters) {
        if (random.nextInt(9) > 0) {
          double most = p.id().equals("ph") ? 12 : kind == PointKind.AIR ? 300 : 3;
          values.put(p.id(), Math.round(random.nextDouble() * most * 1_000) / 1_000.0);
        }
      }
      var body = random.nextBoolean() ? "LAKE" : "RIVER";
      var at = random.nextBoolean() ? IN_2012 : IN_2026;
      var seen = seen(kind, body, at, parameters, values);
      if (seen.point().figure() instanceof String figure) {
        classed++;
        var value = assertNotNull(seen.why().whole(), values.toString()).value().zh();
        var wanted = kind == PointKind.AIR ? figure + " " : figure + "类";
        assertTrue(value.startsWith(wanted), () -> figure + " shown, derived " + value + values);
      } else if (seen.why().whole() != null) {
        assertEquals("", seen.why().whole().value().zh(), values::toString);
      }
      assertEquals(values.keySet(), seen.why().items().keySet());
    }
    assertTrue(classed > 2_000, "classed: " + classed);
  }

  private static <T> T assertNotNull(T value, String why) {
    org.junit.jupiter.api.Assertions.assertNotNull(value, why);
    return value;
  }

  @Test
  void theEditionAndTheTimeOfTheDataAreNamed() {
    var air = parameters(PointKind.AIR);
    var values = Map.of("pm25", 75.0);
    for (var day : Map.of(IN_2012, "HJ 633-2012", IN_2026, "HJ 633-2026").entrySet()) {
      var why = seen(PointKind.AIR, null, day.getKey(), air, values).why();
      assertEquals(day.getValue(), why.whole().standard());
      assertEquals(day.getKey().toString(), why.items().get("pm25").inputs().getFirst().time());
    }
  }

  @Test
  void aUnitThatDoesNotFitHasNoClassDerivedAndSaysWhy() {
    var wrong = List.of(parameter("pm25", PointKind.AIR, "mg/m³"));
    var seen = seen(PointKind.AIR, null, IN_2026, wrong, Map.of("pm25", 0.08));
    assertNull(seen.point().figure());
    assertNull(seen.why().whole());
    var said = seen.why().items().get("pm25").steps().getFirst().did();
    assertEquals(Flaw.WRONG_UNIT.words(), said);
  }

  @Test
  void aFlaggedValueGoesInAsMissing() {
    var seen =
        seen(
            PointKind.SURFACE_WATER,
            "RIVER",
            IN_2026,
            parameters(PointKind.SURFACE_WATER),
            Map.of("codmn", 7.0),
            "D");
    assertEquals("", seen.why().whole().value().zh());
    var said = seen.why().items().get("codmn").steps().getFirst().did();
    assertEquals(Flaw.MISSING.words(), said);
  }

  @Test
  void whereNoStandardSpeaksNothingIsDerived() {
    var seen =
        seen(
            PointKind.RADIATION,
            null,
            IN_2026,
            List.of(parameter("gamma", PointKind.RADIATION, "nGy/h")),
            Map.of("gamma", 80.0));
    assertEquals(Reasons.Why.NOTHING, seen.why());
  }
}
