package dev.huishang.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource({"空气质量,kqzl", "排污许可证,pwxkz", "阿坝,ab", "座,z", "PM2.5 平均浓度,pm25pjnd", "生态红线,sthx"})
  void aWordIsItsFirstLetters(String word, String initials) {
    assertEquals(initials, Initials.of(word));
  }

  @Test
  void aRarerCharacterStandsForAnyLetter() {
    var shenzhen = Initials.of("深圳市"); // 圳 is filed by its radical
    assertEquals("s?s", shenzhen);
    assertTrue(Initials.contain(shenzhen, "szs"));
    assertTrue(Initials.contain(shenzhen, "zs"));
    assertFalse(Initials.contain(shenzhen, "s2s"));
    assertFalse(Initials.contain(shenzhen, "szss"));
  }
}
