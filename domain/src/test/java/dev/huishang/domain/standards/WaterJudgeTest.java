package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.WaterJudge.Judgement;
import dev.huishang.wire.data.WaterFiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Classes of readings as they were published: statements about a detection limit stay what they
/// are, and what cannot be judged says why.
class WaterJudgeTest {
  private static final WaterStandard SURFACE = WaterFiles.open().surface();
  private static final WaterStandard GROUND = WaterFiles.open().ground();

  private static Judgement judge(WaterStandard standard, boolean lake, String... words) {
    return new WaterJudge(standard, lake)
        .judge(
            Stream.of(words)
                .map(w -> w.split("=", -1))
                .map(w -> new Input(w[0], w[1], w.length > 2 ? w[2] : unit(standard, w[0]), ""))
                .toList());
  }

  private static String unit(WaterStandard standard, String name) {
    return name.equalsIgnoreCase("do_saturation")
        ? "%"
        : standard
            .item(name.toLowerCase(), true)
            .map(i -> i.unit().split(" or ")[0])
            .orElse("mg/L");
  }

  private static SectionClass river(String... words) {
    return judge(SURFACE, false, words).outcome();
  }

  private static SectionClass of(WaterClass found, String... deciding) {
    return new SectionClass.Of(found, List.of(deciding));
  }

  @Test
  void theWorstItemDecides() {
    assertEquals(of(WaterClass.IV, "nh3n", "DO"), river("ph=7", "nh3n=1.5", "DO=3", "codmn=4"));
    assertEquals(of(WaterClass.I), river("ph=7", "nh3n=0.15", "do=7.5"));
    assertEquals(new SectionClass.None(), river());
    assertEquals(new SectionClass.None(), river("tn=9", "fcoli=50000"));
    assertEquals(of(WaterClass.INFERIOR_V, "ph"), river("ph=9.01", "nh3n=2"));
  }

  @Test
  void phosphorusHasOneRowForEachKindOfWater() {
    assertEquals(of(WaterClass.III, "tp"), river("tp=0.12"));
    assertEquals(of(WaterClass.V, "tp"), judge(SURFACE, true, "tp=0.12").outcome());
    assertEquals(of(WaterClass.III, "tp_river"), river("tp_river=0.12"));
    assertEquals(new SectionClass.None(), river("tp_lake=0.12"));
    assertEquals(new SectionClass.None(), judge(SURFACE, true, "tp_river=0.12").outcome());
    assertEquals(of(WaterClass.V, "tp_lake"), judge(SURFACE, true, "tp_lake=0.12").outcome());
  }

  @Test
  void totalNitrogenIsReportedBesideTheClassOfALake() {
    var lake = judge(SURFACE, true, "tn=1.01", "tp=0.01").items();
    assertEquals(3, ((ItemVerdict.Beside) lake.getFirst()).index());
    var river = judge(SURFACE, false, "tn=1.01").items().getFirst();
    assertEquals(Flaw.UNKNOWN_ITEM, ((ItemVerdict.None) river).flaw());
    assertInstanceOf(
        ItemVerdict.Beside.class, judge(SURFACE, false, "fcoli=201").items().getFirst());
    assertInstanceOf(ItemVerdict.Beside.class, judge(SURFACE, true, "tn=<0.1").items().getFirst());
    var open = judge(SURFACE, true, "tn=<0.3").items().getFirst();
    assertEquals(Flaw.CENSORED, ((ItemVerdict.None) open).flaw());
    var counted = judge(SURFACE, false, "fcoli=>24000").items().getFirst();
    assertEquals(Flaw.CENSORED, ((ItemVerdict.None) counted).flaw());
    assertEquals(
        5, ((ItemVerdict.Beside) judge(SURFACE, false, "fcoli=>40000").items().getFirst()).index());
  }

  @Test
  void belowTheDetectionLimit() {
    assertEquals(of(WaterClass.I), river("nh3n=<0.025"));
    assertEquals(of(WaterClass.I), river("nh3n=0.15L"), "at the limit of I and below it");
    assertEquals(
        new SectionClass.Between(WaterClass.I, WaterClass.II, List.of("nh3n")),
        river("nh3n=<0.16", "ph=7"));
    assertEquals(
        of(WaterClass.III, "codmn"), river("nh3n=<0.16", "codmn=6"), "another item decides");
    assertEquals(
        new SectionClass.Between(WaterClass.II, WaterClass.III, List.of("hg")),
        river("nh3n=<0.16", "codmn=3", "hg=<0.0001"));
    assertEquals(
        new SectionClass.Between(WaterClass.III, WaterClass.INFERIOR_V, List.of("do")),
        river("do=<6"));
    assertEquals(
        new SectionClass.Between(WaterClass.III, WaterClass.INFERIOR_V, List.of("do")),
        river("do=<5.5"));
    assertEquals(of(WaterClass.INFERIOR_V, "do"), river("do=<2"));
    assertEquals(new SectionClass.None(), river("nh3n=ND"), "its detection limit is not known");
    assertEquals(new SectionClass.None(), river("ph=<6"));
  }

  @Test
  void aboveWhatCanBeCounted() {
    assertEquals(
        new SectionClass.Between(WaterClass.V, WaterClass.INFERIOR_V, List.of("nh3n")),
        river("nh3n=>1.5"));
    assertEquals(
        new SectionClass.Between(WaterClass.IV, WaterClass.INFERIOR_V, List.of("nh3n")),
        river("nh3n=>1.2"));
    assertEquals(of(WaterClass.INFERIOR_V, "nh3n"), river("nh3n=>2"));
    assertEquals(new SectionClass.None(), river("do=>7"));
    assertEquals(new SectionClass.None(), river("ph=>7"));
  }

  @Test
  void saturationSpeaksForDissolvedOxygen() {
    assertEquals(of(WaterClass.I), river("do=6.9", "do_saturation=90"));
    assertEquals(of(WaterClass.II, "do"), river("do=6.9", "do_saturation=89.9"));
    assertEquals(of(WaterClass.I), river("do_saturation=95"));
    assertEquals(new SectionClass.None(), river("do_saturation=80"));
    assertEquals(of(WaterClass.II, "do"), river("do=6.9", "do_saturation=95=mg/L"));
    for (var bad :
        Map.of("<95", Flaw.CENSORED, "abc", Flaw.NOT_A_NUMBER, "80", Flaw.NOT_ENOUGH).entrySet()) {
      var item = judge(SURFACE, false, "do_saturation=" + bad.getKey()).items().getFirst();
      assertEquals(bad.getValue(), ((ItemVerdict.None) item).flaw());
    }
    var ground = judge(GROUND, false, "do_saturation=95").items().getFirst();
    assertEquals(Flaw.UNKNOWN_ITEM, ((ItemVerdict.None) ground).flaw());
  }

  @Test
  void badReadingsSayWhatIsWrong() {
    var flaws =
        Map.ofEntries(
            Map.entry("nh3n=-0.1", Flaw.NEGATIVE),
            Map.entry("nh3n=NaN", Flaw.NOT_A_NUMBER),
            Map.entry("nh3n=*", Flaw.MISSING),
            Map.entry("nh3n=--", Flaw.MISSING),
            Map.entry("nh3n=25=ug/L", Flaw.WRONG_UNIT),
            Map.entry("nh3n=0.1=", Flaw.WRONG_UNIT),
            Map.entry("ph=14.01", Flaw.IMPOSSIBLE),
            Map.entry("do=60.1", Flaw.IMPOSSIBLE),
            Map.entry("nh3n=1000000.1", Flaw.IMPOSSIBLE),
            Map.entry("temp=20", Flaw.UNKNOWN_ITEM),
            Map.entry("nosuch=1", Flaw.UNKNOWN_ITEM));
    flaws.forEach((words, flaw) -> {
      var judged = judge(SURFACE, false, words);
      assertEquals(flaw, ((ItemVerdict.None) judged.items().getFirst()).flaw(), words);
      assertEquals(new SectionClass.None(), judged.outcome(), words);
    });
    var twice = judge(SURFACE, false, "nh3n=0.1", "NH3N=9", "codmn=3");
    assertEquals(Flaw.REPEATED, ((ItemVerdict.None) twice.items().get(0)).flaw());
    assertEquals(Flaw.REPEATED, ((ItemVerdict.None) twice.items().get(1)).flaw());
    assertEquals(of(WaterClass.II, "codmn"), twice.outcome());
    assertInstanceOf(ItemVerdict.Classed.class, judge(SURFACE, false, "do=60").items().getFirst());
  }

  @Test
  void multiplesOfTheLimitOfClassThree() {
    assertEquals(0, new BigDecimal("0.25").compareTo(times("nh3n=1.25")));
    assertNull(times("nh3n=1.0"));
    assertNull(times("ph=9.5"));
    assertNull(times("do=1"));
    var ground = judge(GROUND, false, "nh3n=5").items().getFirst();
    assertNull(((ItemVerdict.Classed) ground).exceeds(), "a rule of surface water");
  }

  private static BigDecimal times(String words) {
    var item = judge(SURFACE, false, words).items().getFirst();
    return ((ItemVerdict.Classed) item).exceeds();
  }

  @Test
  void groundwaterWordsAndTraces() {
    assertEquals(of(WaterClass.I), judge(GROUND, false, "odor_taste=无").outcome());
    assertEquals(of(WaterClass.V, "odor_taste"), judge(GROUND, false, "odor_taste=有").outcome());
    assertEquals(of(WaterClass.V, "odor_taste"), judge(GROUND, false, "odor_taste=腥").outcome());
    for (var nothing : List.of("", "—", "/")) {
      assertEquals(
          new SectionClass.None(), judge(GROUND, false, "visible_matter=" + nothing).outcome());
    }
    assertEquals(of(WaterClass.I), judge(GROUND, false, "las=ND").outcome());
    assertEquals(of(WaterClass.I), judge(GROUND, false, "las=<0.05").outcome());
    assertEquals(of(WaterClass.II, "las"), judge(GROUND, false, "las=0.05").outcome());
    assertEquals(of(WaterClass.III, "las"), judge(GROUND, false, "las=0.3").outcome());
    assertEquals(of(WaterClass.V, "las"), judge(GROUND, false, "las=0.31").outcome());
    assertEquals(of(WaterClass.IV, "ph"), judge(GROUND, false, "ph=6.49").outcome());
    assertEquals(of(WaterClass.I), judge(GROUND, false, "ph=6.5").outcome());
    assertEquals(of(WaterClass.V, "ph"), judge(GROUND, false, "ph=5.49").outcome());
    assertEquals(of(WaterClass.III, "nh3n"), judge(GROUND, false, "nh3n=0.50").outcome());
    assertEquals(of(WaterClass.I), judge(GROUND, false, "coliform=3=CFU/100mL").outcome());
  }

  @Test
  void radiationAboveClassThreeIsFlagged() {
    var alpha = (ItemVerdict.Classed) judge(GROUND, false, "gross_alpha=0.51").items().getFirst();
    assertEquals(3, alpha.index());
    assertTrue(alpha.uncertain());
    var within = (ItemVerdict.Classed) judge(GROUND, false, "gross_alpha=0.5").items().getFirst();
    assertEquals(2, within.index());
    assertTrue(!within.uncertain());
    var other = (ItemVerdict.Classed) judge(GROUND, false, "nh3n=9").items().getFirst();
    assertTrue(!other.uncertain());
    assertEquals(
        new SectionClass.Between(WaterClass.III, WaterClass.IV, List.of("gross_alpha")),
        judge(GROUND, false, "gross_alpha=>0.2").outcome());
  }
}
