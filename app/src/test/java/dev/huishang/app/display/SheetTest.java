package dev.huishang.app.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves the console as a table is read by other programs as it was meant.
class SheetTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("名称", "value"),
          List.of("=HYPERLINK(\"http://x\")", "-3.5"),
          List.of("+cmd|' /C calc'!A1", "+7"),
          List.of("@SUM(A1)", "12.30"),
          List.of("-2+3", "a,b"),
          List.of("\tnine", "two\nlines"),
          List.of("", "µg/m³"));

  @Test
  void aNameThatLooksLikeAFormulaIsTextAndANumberStaysOne() {
    assertEquals(
        "名称,value\r\n"
            + "\"'=HYPERLINK(\"\"http://x\"\")\",-3.5\r\n"
            + "'+cmd|' /C calc'!A1,+7\r\n"
            + "'@SUM(A1),12.30\r\n"
            + "'-2+3,\"a,b\"\r\n"
            + "'\tnine,\"two\nlines\"\r\n"
            + ",µg/m³\r\n",
        Sheet.commas(ROWS));
  }

  @Test
  void cellsBetweenTabsKeepTheirRowsAndColumns() {
    var lines = Sheet.tabbed(ROWS).split("\n", -1);
    assertEquals(ROWS.size() + 1, lines.length);
    for (int i = 0; i < ROWS.size(); i++) {
      assertEquals(2, lines[i].split("\t", -1).length, lines[i]);
    }
    assertEquals("'-2+3\ta,b", lines[4]);
    assertEquals("' nine\ttwo lines", lines[5]);
  }

  @Test
  void aFileIsWrittenAsAWholeInUtf8OrNotAtAll(@TempDir Path directory) throws IOException {
    var file = directory.resolve("点位.csv");
    Sheet.write(ROWS, file);
    Sheet.write(ROWS, file);
    assertEquals("\uFEFF" + Sheet.commas(ROWS), Files.readString(file));
    var nowhere = directory.resolve("missing").resolve("a.csv");
    assertThrows(IOException.class, () -> Sheet.write(ROWS, nowhere));
    try (var left = Files.list(directory)) {
      assertEquals(List.of(file), left.toList(), "nothing beside it");
    }
    assertTrue(Files.size(file) > 100);
  }
}
