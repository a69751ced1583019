package dev.huishang.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.wire.data.GradingRules;
import dev.huishang.wire.data.ReportRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is recorded of the grades of an incident: facts that can be kept, how a recorded grade came
/// about, and the clocks that hang on it.
class RecordedGradesTest {
  private static final Instant LEARNED = Instant.parse("2026-05-01T00:00:00Z");
  private final GradingTable table = GradingRules.load().table();
  private final ReportClocks clocks = ReportRules.load().clocks();

  private static Incident incident(
      String kind, @Nullable IncidentGrade grade, @Nullable List<GradeChange> gradings) {
    return new Incident(
        "I",
        1,
        "t",
        kind,
        grade,
        null,
        IncidentState.RECEIVED,
        "420381",
        110,
        32,
        LEARNED,
        "u",
        "s",
        LEARNED,
        gradings == null ? null : Map.of(),
        gradings,
        false);
  }

  private static GradeChange change(
      IncidentGrade grade, @Nullable IncidentGrade was, long minutes, Map<String, Stated> facts) {
    return new GradeChange(
        grade, was, LEARNED.plus(Duration.ofMinutes(minutes)), "chair", facts, "");
  }

  @ParameterizedTest
  @CsvSource({
    "deaths,3,人,",
    "direct_loss_cny,4999999.5,元,",
    "water_intake_interrupted,county,'',",
    "deaths,3,'',WRONG_UNIT",
    "deaths,3,万人,WRONG_UNIT",
    "direct_loss_cny,2000,万元,WRONG_UNIT",
    "water_intake_interrupted,county,人,WRONG_UNIT",
    "deaths,-1,人,NEGATIVE",
    "deaths,1.5,人,NOT_WHOLE",
    "deaths,many,人,NOT_A_NUMBER",
    "deaths,'',人,NO_VALUE",
    "evacuated,1500000000,人,",
    "evacuated,1500000001,人,TOO_GREAT",
    "direct_loss_cny,1000000000000001,元,TOO_GREAT",
    "ecology,gone,'',UNKNOWN_CODE",
    "wounded,3,人,UNKNOWN_INPUT",
  })
  void aFactIsKeptOnlyWithItsUnitAndAValueThatCanBe(
      String input, String value, String unit, @Nullable FactProblem problem) {
    var problems = table.problems(Map.of(input, new Stated(value, unit)));
    assertEquals(problem == null ? 0 : 1, problems.size(), problems::toString);
    if (problem != null) {
      assertEquals(problem, problems.get(input).problem());
    }
  }

  @Test
  void aNumberInAnotherUnitIsNeverReadAsIfItHadTheRightOne() {
    var grading = table.gradeOf(Map.of("direct_loss_cny", new Stated("2000", "万元")));
    assertInstanceOf(Grading.Ungraded.class, grading);
    assertTrue(grading.bad().containsKey("direct_loss_cny"));
  }

  private static String steps(Derivation how) {
    return how.steps().toString();
  }

  @Test
  void aRecordedGradeTellsItsFactsWhoWhenAndWhyAnotherWasSet() {
    var facts = Map.of("deaths", new Stated("3", "人"));
    var how = table.recorded(change(IncidentGrade.III, IncidentGrade.IV, 5, facts));
    assertEquals("国办函〔2014〕119号", how.standard());
    assertTrue(how.value().en().contains("III"), () -> how.value().en());
    assertTrue(how.inputs().toString().contains("value=3, unit=人"), () -> how.inputs().toString());
    assertTrue(steps(how).contains("III: deaths ≥ 3, deaths < 10"), () -> steps(how));
    assertTrue(steps(how).contains("judged by chair") && steps(how).contains("2026-05-01T08:05"));
    assertTrue(steps(how).contains("before, did=IV"), () -> steps(how));
    var set =
        table.recorded(new GradeChange(IncidentGrade.II, null, LEARNED, "chair", facts, "敏感时间"));
    assertEquals("II Major", set.value().en());
    assertTrue(
        steps(set).contains("by the facts: III, did=另定 II: 敏感时间 / set to II: 敏感时间"),
        () -> steps(set));
    var bare = table.recorded(change(IncidentGrade.II, null, 0, Map.of()));
    assertTrue(steps(bare).contains("facts not recorded"), () -> steps(bare));
  }

  private Clocks.Running running(Incident incident) {
    return assertInstanceOf(
        Clocks.Running.class, clocks.of(incident, LEARNED.plus(Duration.ofDays(1))));
  }

  private Duration due(Incident incident) {
    var clock = running(incident).national().orElseThrow();
    return Duration.between(LEARNED, clock.deadline());
  }

  @Test
  void theClockRestartsByTheRecordedGradings() {
    var regraded =
        incident(
            "水污染",
            IncidentGrade.II,
            List.of(
                change(IncidentGrade.IV, null, 10, Map.of()),
                change(IncidentGrade.II, IncidentGrade.IV, 180, Map.of())));
    assertEquals(Duration.ofHours(5), due(regraded));
    assertEquals(1, running(regraded).ended().size());
    var first = change(IncidentGrade.II, null, 60, Map.of());
    assertEquals(Duration.ofHours(2), due(incident("水污染", IncidentGrade.II, List.of(first))));
    var older = incident("水污染", IncidentGrade.IV, null);
    assertEquals(Duration.ofHours(4), due(older), "an older platform records nothing");
    var later = change(IncidentGrade.II, IncidentGrade.IV, 60, Map.of());
    var after = incident("水污染", IncidentGrade.II, List.of(later));
    assertEquals(Duration.ofHours(3), due(after), "the grade before the record was kept");
    assertEquals(1, running(after).ended().size());
  }

  @Test
  void aRadiationIncidentHasNoClockOfTheOrder() {
    var none = clocks.of(incident("辐射", IncidentGrade.II, null), LEARNED);
    var elsewhere = assertInstanceOf(Clocks.Elsewhere.class, none);
    assertEquals("第二条第三款", elsewhere.scope().clause());
    assertEquals("环境保护部令第17号", elsewhere.derivation().standard());
    assertTrue(steps(elsewhere.derivation()).contains("核安全"), () -> steps(elsewhere.derivation()));
  }

  @Test
  void aRecordThatContradictsTheGradeGivesNoClock() {
    var wrong =
        incident("水污染", IncidentGrade.I, List.of(change(IncidentGrade.IV, null, 0, Map.of())));
    var bad = assertInstanceOf(Clocks.Bad.class, clocks.of(wrong, LEARNED));
    assertEquals(Clocks.Problem.CONTRADICTED, bad.problem());
  }
}
