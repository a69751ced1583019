package dev.huishang.app.paper;

import static dev.huishang.app.paper.MapPrintTest.PICTURE;
import static dev.huishang.app.paper.MapPrintTest.print;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.app.paper.NotPrinted.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of a printed map is whole or is not there.
class PrintedFileTest {
  @TempDir Path directory;

  private List<Path> left() throws IOException {
    try (var all = Files.list(directory)) {
      return all.toList();
    }
  }

  @Test
  void whatIsGivenUpLeavesNothing() throws Exception {
    for (var name : List.of("map.pdf", "map.png")) {
      var parts = new ArrayList<Double>();
      boolean done =
          print(PaperSize.Format.A4, true, 1)
              .write(
                  directory.resolve(name),
                  PICTURE,
                  part -> {
                    parts.add(part);
                    return part < 0.3;
                  });
      assertFalse(done);
      assertTrue(parts.size() > 2 && parts.getLast() < 0.6, parts.toString());
      assertEquals(List.of(), left());
    }
  }

  @Test
  void aDiskThatFailsLeavesWhatWasThere() throws Exception {
    var file = directory.resolve("map.pdf");
    Files.writeString(file, "before");
    var full =
        assertThrows(
            NotPrinted.class,
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(new byte[200_000]);
                      throw new IOException("No space left on device");
                    }));
    assertEquals(Why.FULL, full.why());
    assertArrayEquals(
        "before".getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(file));
    assertEquals(List.of(file), left());
  }

  @Test
  void aPlaceThatIsNoneIsSaidToBe() throws Exception {
    var print = print(PaperSize.Format.A4, true, 0);
    var blocked = Files.writeString(directory.resolve("file"), "x");
    var below = blocked.resolve("map.pdf");
    var there = Files.createDirectory(directory.resolve("there.png"));
    assertEquals(Why.PLACE, why(print, below));
    assertEquals(Why.PLACE, why(print, there));
    assertEquals(Why.ENDING, why(print, directory.resolve("map.docx")));
    assertEquals(2, left().size());
  }

  private static Why why(MapPrint print, Path file) {
    return assertThrows(NotPrinted.class, () -> print.write(file, PICTURE, part -> true)).why();
  }
}
