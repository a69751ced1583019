package dev.huishang.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.wire.data.DataFile;
import dev.huishang.wire.data.Divisions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every row of the list, not samples.
class DivisionListTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
  private final DivisionBook book = Divisions.load();
  private final List<Division> all = book.all().toList();

  private List<Division> ended() {
    return all.stream().filter(d -> d.until() != null).toList();
  }

  @Test
  void isWhole() {
    var head = DataFile.read("divisions");
    assertEquals(head.path("rows").asInt(), all.size());
    assertEquals(head.path("abolished").asInt(), ended().size());
    assertEquals(13, head.path("disagreements").size());
    var now = all.stream().filter(d -> d.until() == null).map(Division::code).toList();
    assertEquals(now.size(), Set.copyOf(now).size(), "a code holds for one division only");
    assertEquals(34, now.stream().filter(c -> c.endsWith("0000")).count());
    assertEquals(333, now.stream().filter(c -> c.endsWith("00") && !c.endsWith("0000")).count());
    assertEquals(2843, now.stream().filter(c -> !c.endsWith("00")).count());
    assertTrue(now.stream().noneMatch(c -> c.matches("(71|81|82)(?!0000).*")), "provinces only");
  }

  @Test
  void everyCodeGivenUpLeadsToCodesThatHold() {
    for (var old : ended()) {
      assertFalse(old.successors().isEmpty(), old.toString());
      var day = old.until().plusDays(1);
      for (var date : List.of(day, TODAY)) {
        var lives = all.stream().filter(d -> d.code().equals(old.code())).toList();
        if (lives.stream().anyMatch(d -> d.holds(date)) || !lives.getLast().equals(old)) {
          continue; // the number stands for another division by then
        }
        var answer = assertInstanceOf(DivisionAnswer.Replaced.class, book.find(old.code(), date));
        assertFalse(answer.by().isEmpty(), old.toString());
        assertTrue(answer.by().stream().allMatch(d -> d.holds(date)), old.toString());
        assertFalse(book.filed(old.code(), date).code().isEmpty(), old.toString());
      }
    }
  }

  @Test
  void everyStatedSuccessorTakesOver() {
    var byCode = all.stream().collect(Collectors.groupingBy(Division::code));
    for (var old : ended()) {
      for (var code : old.successors()) {
        var next =
            byCode.getOrDefault(code, List.of()).stream()
                .filter(d -> d.takesOver(old.until()))
                .toList();
        assertFalse(next.isEmpty(), old + " -> " + code);
        boolean renamed = next.getFirst().successors().contains(code);
        assertTrue(next.size() == 1 || renamed, "two divisions at once: " + old + next);
      }
    }
  }

  @Test
  void noCodeComesBackToItself() {
    for (var old : ended()) {
      var seen = new HashSet<Division>();
      walk(old, seen);
      assertFalse(seen.contains(old), old.toString());
    }
  }

  private void walk(Division old, Set<Division> seen) {
    for (var next : all) {
      if (old.successors().contains(next.code())
          && next.takesOver(old.until())
          && seen.add(next)
          && next.until() != null) {
        walk(next, seen);
      }
    }
  }

  @Test
  void timesAreInOrderAndNamesAndLettersAreGiven() {
    for (var d : all) {
      assertTrue(d.code().matches("[1-9][0-9]{5}"), d.toString());
      assertFalse(d.name().isBlank(), d.toString());
      assertTrue(d.confidence().matches("[HML]"), d.toString());
      assertEquals(d.until() == null, d.successors().isEmpty(), d.toString());
      if (d.from() != null && d.until() != null) {
        assertTrue(d.from().isBefore(d.until()), d.toString());
      }
      assertTrue(d.from() == null || d.from().isAfter(LocalDate.of(1979, 12, 31)), d.toString());
      assertTrue(d.until() == null || d.until().isBefore(TODAY), d.toString());
    }
    for (var lives : all.stream().collect(Collectors.groupingBy(Division::code)).values()) {
      for (int i = 1; i < lives.size(); i++) {
        assertTrue(
            lives.get(i - 1).until() != null && lives.get(i).from() != null,
            "two lives of a code need a time: " + lives);
      }
    }
  }

  @Test
  void rowsAreFiledUnderWhatTheirAreaBecame() {
    assertEquals("110114", book.filed("110221", TODAY).code());
    assertEquals("110221", book.filed("110221", LocalDate.of(1998, 1, 1)).code());
    assertEquals("540481", book.filed("540422", TODAY).code());
    assertEquals("500157", book.filed("500105", TODAY).code());
    assertEquals("500100", book.filed("500112", TODAY).code(), "divided: the place they share");
    assertEquals("340000", book.filed("341400", TODAY).code());
    assertEquals("110114", book.filed("110114", LocalDate.of(1990, 1, 1)).code(), "not yet");
    assertEquals("", book.filed("110199", TODAY).code());
    assertFalse(book.filed("110199", TODAY).known());
    assertEquals("371000", DivisionListTest.city(book.filed("371081", TODAY).code()));
  }

  private static String city(String code) {
    return code.substring(0, 4) + "00";
  }
}
