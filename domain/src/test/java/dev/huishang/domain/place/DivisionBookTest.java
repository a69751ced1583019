package dev.huishang.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.huishang.domain.place.DivisionAnswer.Bad;
import dev.huishang.domain.place.DivisionAnswer.InForce;
import dev.huishang.domain.place.DivisionAnswer.NotListed;
import dev.huishang.domain.place.DivisionAnswer.NotYet;
import dev.huishang.domain.place.DivisionAnswer.Replaced;
import dev.huishang.wire.data.Divisions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionBookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
  private final DivisionBook book = Divisions.load();

  private static List<String> codes(List<Division> divisions) {
    return divisions.stream().map(Division::code).toList();
  }

  @Test
  void anOldCodeIsWhatItWasThenAndItsSuccessorWasNotYet() {
    var then = LocalDate.of(2014, 6, 1);
    assertEquals(
        "密云县", assertInstanceOf(InForce.class, book.find("110228", then)).division().name());
    var early = assertInstanceOf(NotYet.class, book.find("110118", then));
    assertEquals(List.of("110228"), codes(early.before()));
    var older = assertInstanceOf(NotYet.class, book.find("120116", LocalDate.of(1979, 12, 31)));
    assertEquals(List.of(), older.before(), "its parts were not yet either");
    var late = assertInstanceOf(Replaced.class, book.find("110228", TODAY));
    assertEquals(List.of("110118"), codes(late.by()));
  }

  @Test
  void inTheYearOfAChangeBothCodesHold() {
    var year = LocalDate.of(2015, 10, 1);
    assertInstanceOf(InForce.class, book.find("110228", year));
    assertInstanceOf(InForce.class, book.find("110118", year));
    var end = LocalDate.of(2018, 12, 31);
    assertInstanceOf(InForce.class, book.find("130223", end));
    assertInstanceOf(Replaced.class, book.find("130223", end.plusDays(1)));
    assertInstanceOf(NotYet.class, book.find("130284", LocalDate.of(2017, 12, 31)));
  }

  @Test
  void severalCodesBecomeOneAndAReusedCodeIsReadByItsDay() {
    for (var code : List.of("120107", "120108", "120109")) {
      assertEquals(
          List.of("120116"), codes(assertInstanceOf(Replaced.class, book.find(code, TODAY)).by()));
    }
    var was = LocalDate.of(2000, 1, 1);
    assertEquals(
        "新市区", assertInstanceOf(InForce.class, book.find("130602", was)).division().name());
    assertEquals(
        "竞秀区", assertInstanceOf(InForce.class, book.find("130602", TODAY)).division().name());
  }

  @Test
  void aChainIsFollowedThroughReusedNumbers() {
    var old = assertInstanceOf(Replaced.class, book.find("371421", TODAY));
    assertEquals(List.of("371403"), codes(old.by()));
    // 思茅市 530800 was renamed, its city district 530802 took the name it gave up
    assertEquals(
        List.of("普洱市"),
        assertInstanceOf(Replaced.class, book.find("532700", TODAY)).by().stream()
            .map(Division::name)
            .toList());
    assertEquals(
        List.of("思茅区"),
        assertInstanceOf(Replaced.class, book.find("532701", TODAY)).by().stream()
            .map(Division::name)
            .toList());
    assertEquals(
        List.of("340209"),
        codes(assertInstanceOf(Replaced.class, book.find("340203", TODAY)).by()));
  }

  @Test
  void whatIsNoCodeIsSaid() {
    for (var text : List.of("", "—", "41", "4113000", "000000", "990101", "41130a", "４１１３００")) {
      assertEquals(new Bad(text), book.find(text, TODAY));
    }
    assertEquals(
        "河南省", assertInstanceOf(NotListed.class, book.find("411399", TODAY)).province().name());
  }
}
