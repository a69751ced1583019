package dev.huishang.domain.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both languages stay apart whatever is put together.
class SaidTest {
  @Test
  void bothLanguagesStayApart() {
    var said = Said.of("至少  / at least ").then(Said.of("重大 / Major")).then(" (II)");
    assertEquals("至少 重大 (II)", said.in(true));
    assertEquals("at least Major (II)", said.in(false));
    assertEquals("至少 重大 (II) / at least Major (II)", said.toString());
    assertEquals("GB 3838-2002", Said.same("GB 3838-2002").toString(), "once where it is the same");
  }

  @ParameterizedTest
  @ValueSource(strings = {"只有中文", "一 / two / three", "缺 missing", ""})
  void aTextThatIsNotPartedOnceIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Said.of(text));
  }
}
