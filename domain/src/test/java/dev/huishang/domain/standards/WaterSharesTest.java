package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.RiverWords.Answer;
import dev.huishang.domain.standards.Share.Basis;
import dev.huishang.domain.standards.Share.Counting;
import dev.huishang.wire.data.RiverWordsFile;
import dev.huishang.wire.data.WaterFiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Classes of months and of the year so far, shares of sections, and words for river systems.
class WaterSharesTest {
  private static final String STANDARD = "GB 3838-2002";
  private static final SectionMonth MONTH =
      new SectionMonth(new WaterJudge(WaterFiles.open().surface(), false));

  private static List<Input> readings(String... words) {
    return Stream.of(words)
        .map(w -> w.split("="))
        .map(w -> new Input(w[0], w[1], w.length > 2 ? w[2] : w[0].equals("ph") ? "" : "mg/L", "t"))
        .toList();
  }

  @Test
  void itemsAreAveragedThenClassed() {
    var month = MONTH.judge(readings("nh3n=0.1", "nh3n=1.9", "nh3n=0.7", "ph=7"));
    assertEquals(
        new SectionClass.Of(WaterClass.III, List.of("nh3n")), month.outcome(), "0.9, not V");
    assertEquals("0.9", month.items().getFirst().input().value());
    var half = MONTH.judge(readings("nh3n=<0.2", "nh3n=0.18"));
    assertEquals("0.14", half.items().getFirst().input().value());
    assertEquals(new SectionClass.Of(WaterClass.I, List.of()), half.outcome());
    var below = MONTH.judge(readings("nh3n=<0.2", "nh3n=<0.1"));
    assertEquals("<0.2", below.items().getFirst().input().value());
    assertInstanceOf(SectionClass.Between.class, below.outcome());
  }

  @Test
  void whatHasNoMeanSaysWhy() {
    assertEquals(Flaw.WRONG_UNIT, flaw("nh3n=0.1", "nh3n=100=ug/L"));
    assertEquals(Flaw.CENSORED, flaw("nh3n=0.1", "nh3n=>2"));
    assertEquals(Flaw.TOO_FEW, flaw("nh3n=--", "nh3n=abc"));
    assertEquals(Flaw.MISSING, flaw("nh3n=*", "nh3n=*"));
    assertEquals(Flaw.NEGATIVE, flaw("nh3n=-1"));
    var some = MONTH.judge(readings("nh3n=0.1", "nh3n=*", "nh3n=0.2"));
    assertEquals("0.15", some.items().getFirst().input().value());
  }

  private static Flaw flaw(String... words) {
    return ((ItemVerdict.None) MONTH.judge(readings(words)).items().getFirst()).flaw();
  }

  @Test
  void oneWordThroughoutStaysAWord() {
    var ground = new SectionMonth(new WaterJudge(WaterFiles.open().ground(), false));
    var month =
        ground.judge(
            List.of(new Input("odor_taste", "无", "", ""), new Input("odor_taste", "无", "", "")));
    assertEquals(new SectionClass.Of(WaterClass.I, List.of()), month.outcome());
  }

  private static WaterShares sections(Counting counting, WaterClass... classes) {
    var sections = new ArrayList<SectionClass>();
    for (var c : classes) {
      sections.add(new SectionClass.Of(c, List.of()));
    }
    sections.add(new SectionClass.None());
    sections.add(new SectionClass.Between(WaterClass.I, WaterClass.II, List.of()));
    return new WaterShares(sections, STANDARD, counting);
  }

  @Test
  void sharesAreOfEvaluatedSections() {
    var month =
        sections(
            Counting.MONTH,
            WaterClass.I,
            WaterClass.III,
            WaterClass.IV,
            WaterClass.INFERIOR_V,
            WaterClass.V,
            WaterClass.II);
    var basis = new Basis(Set.of(STANDARD), Counting.MONTH);
    assertEquals(new Share.Of(new BigDecimal("50.0"), 3, 6, basis), month.good());
    assertEquals(new Share.Of(new BigDecimal("16.7"), 1, 6, basis), month.inferior());
    assertEquals(2, month.notEvaluated());
    var year = sections(Counting.CUMULATIVE, WaterClass.I).good();
    var across = (Comparison.AcrossRules) Comparison.of(year, month.good());
    assertEquals(new BigDecimal("50.0"), across.points());
    assertEquals(List.of("当月均值 / means of the month → 累计均值 / means since January"), across.why());
    assertInstanceOf(Share.NoData.class, sections(Counting.INSTANT).good());
  }

  private static Answer words(int good, int middle, int inferior) {
    var classes = new ArrayList<WaterClass>();
    classes.addAll(java.util.Collections.nCopies(good, WaterClass.III));
    classes.addAll(java.util.Collections.nCopies(middle, WaterClass.V));
    classes.addAll(java.util.Collections.nCopies(inferior, WaterClass.INFERIOR_V));
    return RiverWordsFile.load().of(sections(Counting.MONTH, classes.toArray(WaterClass[]::new)));
  }

  private static String word(int good, int middle, int inferior) {
    return ((Answer.Word) words(good, middle, inferior)).row().zh();
  }

  @Test
  void wordsForRiverSystemsAtEveryEdge() {
    assertEquals("优", word(900, 100, 0));
    assertEquals("良好", word(899, 101, 0));
    assertEquals("良好", word(75, 0, 25));
    assertEquals("轻度污染", word(749, 60, 191));
    assertEquals("轻度污染", word(749, 52, 199));
    assertEquals("中度污染", word(749, 51, 200));
    assertEquals("中度污染", word(601, 0, 399));
    assertEquals("重度污染", word(599, 1, 400));
    assertEquals("重度污染", word(0, 0, 5));
    assertEquals(new Answer.NotStated(), words(600, 0, 400));
    assertEquals(new Answer.TooFewSections(4, 5), words(4, 0, 0));
    assertEquals("优", word(5, 0, 0));
    assertEquals(new Answer.NoData(), words(0, 0, 0));
  }

  @Test
  void wordsOfClasses() {
    assertEquals("优", WaterClass.I.word());
    assertEquals("优", WaterClass.II.word());
    assertEquals("良好", WaterClass.III.word());
    assertEquals("轻度污染", WaterClass.IV.word());
    assertEquals("中度污染", WaterClass.V.word());
    assertEquals("重度污染", WaterClass.INFERIOR_V.word());
    assertEquals("Heavily polluted", WaterClass.INFERIOR_V.wordEn());
    assertEquals("劣Ⅴ", WaterClass.INFERIOR_V.sign());
  }
}
