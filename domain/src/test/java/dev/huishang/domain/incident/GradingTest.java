package dev.huishang.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.IncidentGrade;
import dev.huishang.wire.data.DataFile;
import dev.huishang.wire.data.GradingRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
  private final GradingTable table = GradingRules.load().table();
  private final SlowGrading slow = new SlowGrading();

  private static Optional<IncidentGrade> grade(Grading grading) {
    return switch (grading) {
      case Grading.Graded graded -> Optional.of(graded.grade());
      case Grading.Ungraded _ -> Optional.empty();
    };
  }

  @Test
  void everyVectorOfTheFile() {
    int checked = 0;
    for (var vector : DataFile.read("incident-grading").path("test_vectors")) {
      var facts = new HashMap<String, String>();
      for (var in : vector.path("in").properties()) {
        if (!in.getValue().isNull()) {
          facts.put(in.getKey(), in.getValue().asString());
        }
      }
      var graded = assertInstanceOf(Grading.Graded.class, table.grade(facts), vector::toString);
      assertEquals(vector.path("out").asString(), graded.grade().name(), vector::toString);
      if (vector.path("at_least").asBoolean(false)) {
        assertTrue(graded.atLeast(), vector::toString);
      }
      checked++;
    }
    assertEquals(16, checked);
  }

  @Test
  void everyEdgeOfTheTableAloneIsWhatTheFileSays() {
    int checked = 0;
    for (var input : slow.values().entrySet()) {
      for (var value : input.getValue()) {
        same(Map.of(input.getKey(), value));
        checked++;
      }
    }
    assertTrue(checked > 70, "edges " + checked);
  }

  @Test
  void mixedFactsAreGradedAsTheFileSaysAndUnknownIsTriedOut() {
    var random = new Random(20260301);
    for (int i = 0; i < 300; i++) {
      var facts = new HashMap<String, String>();
      slow.values()
          .forEach((id, values) -> {
            if (random.nextInt(10) < 7) {
              facts.put(id, values.get(random.nextInt(Math.min(values.size(), 4))));
            }
          });
      same(facts);
    }
  }

  private void same(Map<String, String> facts) {
    var grading = table.grade(facts);
    assertEquals(slow.grade(facts), grade(grading), facts::toString);
    assertEquals(slow.couldBeHigher(facts), !grading.open().isEmpty(), facts::toString);
    assertTrue(grading.bad().isEmpty(), facts::toString);
  }

  @Test
  void knownToBeHarmlessIsNotTheSameAsUnknown() {
    var none = new HashMap<String, String>();
    for (var input : table.inputs()) {
      none.put(
          input.id(),
          input.kind() != GradingInput.Kind.CODE
              ? "0"
              : input.codes().containsKey("none") ? "none" : "no");
    }
    assertEquals(List.of(), assertInstanceOf(Grading.Ungraded.class, table.grade(none)).open());
    none.put("deaths", "");
    assertEquals(
        List.of("deaths"), assertInstanceOf(Grading.Ungraded.class, table.grade(none)).open());
  }

  @Test
  void aProvincialBoundaryAloneMakesItMajorAndACountyOneNeedsTheDispute() {
    assertEquals(
        Optional.of(IncidentGrade.II), grade(table.grade(Map.of("cross_boundary", "province"))));
    assertEquals(Optional.empty(), grade(table.grade(Map.of("cross_boundary", "county"))));
    assertEquals(
        Optional.of(IncidentGrade.IV),
        grade(table.grade(Map.of("cross_boundary", "county", "county_dispute", "yes"))));
  }

  @Test
  void theWorstGradeIsNotAtLeastAnything() {
    var graded = assertInstanceOf(Grading.Graded.class, table.grade(Map.of("deaths", "30")));
    assertFalse(graded.atLeast());
  }

  @ParameterizedTest
  @CsvSource({
    "deaths,-1,NEGATIVE",
    "deaths,NaN,NOT_A_NUMBER",
    "deaths,—,NOT_A_NUMBER",
    "deaths,*,NOT_A_NUMBER",
    "deaths,1e3,NOT_A_NUMBER",
    "deaths,2.5,NOT_WHOLE",
    "deaths,9999999999999999999999999,TOO_LONG",
    "direct_loss_cny,2000万元,NOT_A_NUMBER",
    "ecology,lost,UNKNOWN_CODE",
    "casualties,3,UNKNOWN_INPUT"
  })
  void whatCannotBeUsedIsNamedAndTheRestIsGraded(String input, String text, FactProblem problem) {
    var graded =
        assertInstanceOf(
            Grading.Graded.class, table.grade(Map.of(input, text, "evacuated", "5000")));
    assertEquals(IncidentGrade.III, graded.grade());
    assertTrue(graded.atLeast());
    assertEquals(Map.of(input, new Fact.Bad(text, problem)), graded.bad());
  }

  @Test
  void theDerivationNamesTheCriterionTheStandardAndWhatIsOpen() {
    var how = table.grade(Map.of("evacuated", "1200")).derivation();
    assertEquals("国办函〔2014〕119号", how.standard());
    assertEquals("至少 IV 一般 / at least IV Ordinary", how.value().toString());
    assertTrue(how.steps().getFirst().rule().toString().contains("evacuated ≥ 1"), how::toString);
    assertTrue(how.steps().getLast().rule().toString().contains("deaths"), how::toString);
    assertEquals(table.inputs().size(), how.inputs().size());
  }

  @Test
  void theResponseFollowsTheGradeAndIsRaisedOnlyWithAReason() {
    var rule = GradingRules.load().response();
    for (var grade : IncidentGrade.values()) {
      for (var wanted : IncidentGrade.values()) {
        boolean lower = wanted.compareTo(grade) > 0;
        boolean higher = wanted.compareTo(grade) < 0;
        var plain = rule.level(grade, wanted, Set.of(), false);
        var raised = rule.level(grade, wanted, Set.of("sensitive_place"), false);
        assertEquals(lower || higher, plain instanceof Response.Refused);
        assertEquals(lower, raised instanceof Response.Refused);
        assertInstanceOf(
            Response.Level.class, rule.level(grade, wanted, Set.of(), true), "both ways later");
      }
    }
    var level =
        assertInstanceOf(
            Response.Level.class,
            rule.level(IncidentGrade.IV, IncidentGrade.III, Set.of("cross_region"), false));
    assertTrue(level.lead().en().contains("common superior"), level::toString);
    var refused =
        assertInstanceOf(
            Response.Refused.class,
            rule.level(IncidentGrade.IV, IncidentGrade.IV, Set.of("weather"), false));
    assertEquals(Response.Reason.UNKNOWN_CONDITION, refused.reason());
  }
}
