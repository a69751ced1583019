package dev.huishang.app.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.Observation;
import dev.huishang.domain.SignedIn;
import dev.huishang.domain.StreamAge;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Entry;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {
  private static final Instant T = Instant.parse("2026-11-23T06:00:00Z");
  @TempDir Path directory;

  private static Pack pack(double first) {
    var rows = new ArrayList<Observation>();
    for (int i = 0; i < 2_000; i++) {
      rows.add(new Observation("o" + i, 1, "S" + i + ".pm25", T, i == 0 ? first : i, "N"));
    }
    return new PackBuilder(T)
        .rows(Feeds.OBS, rows)
        .map(Png.of(new int[] {0xFF0B1220, 0xFFFFFFFF}, 2, 1))
        .build(
            "全国空气质量预报会商",
            "air-halfmonth",
            new SignedIn("chair", "王", "R1-01", "chair"),
            "d1",
            List.of("模拟数据"),
            new Manifest.MapState(104, 36, 4.2, true, "", 2, 1),
            List.of(
                new StreamAge("obs", T, 2_000, true, true),
                new StreamAge("kpi", null, 0, false, false)));
  }

  @Test
  void reopenedOfflineItHasTheSameHashAndTheSameValues() throws IOException, Altered, BadPage {
    var pack = pack(35.1);
    var again = PackFile.read(PackFile.write(pack, directory));
    assertEquals(pack.hash(), again.hash());
    assertEquals(pack.manifest(), again.manifest());
    assertEquals(pack.rows(Feeds.OBS), again.rows(Feeds.OBS));
    assertArrayEquals(pack.map(), again.map());
  }

  @Test
  void whatWasDrawnIsInThePack() throws IOException, Altered, BadPage {
    var at = new Shape.Spot(new Place(116.4, 39.9));
    var by = new Entry.By("wang", "R1-01");
    var id = "019ac000-0000-7000-8000-000000000001";
    var drawn = Drawings.none().with(List.of(new Entry.Element(id, by, T, at, "排口", "")));
    var pack =
        new PackBuilder(T)
            .drawings(drawn)
            .build(
                "a",
                "b",
                new SignedIn("chair", "王", "R1-01", "chair"),
                "d1",
                List.of(),
                new Manifest.MapState(104, 36, 4.2, true, "", 2, 1),
                List.of());
    var again = PackFile.read(PackFile.write(pack, directory));
    assertEquals(drawn.entries(), again.drawings().entries());
    assertEquals(List.of(), pack(1).drawings().entries(), "a pack of before");
  }

  @Test
  void anotherValueIsAnotherHash() {
    assertEquals(pack(35.1).hash(), pack(35.1).hash());
    assertNotEquals(pack(35.1).hash(), pack(35.2).hash());
  }

  @Test
  void everyAlteredByteIsNamed() throws IOException {
    var file = PackFile.write(pack(35.1), directory);
    var good = Files.readAllBytes(file);
    var named = new TreeSet<String>();
    for (int at = 0; at < good.length; at += at < 200 ? 1 : 97) {
      var bad = good.clone();
      bad[at] ^= 1;
      Files.write(file, bad);
      int place = at;
      var altered = assertThrows(Altered.class, () -> PackFile.read(file), () -> "byte " + place);
      named.add(altered.part());
      if (altered.part().endsWith(".json")) {
        assertTrue(
            at >= altered.offset() && at < altered.offset() + Hashes.BLOCK, altered::getMessage);
      }
    }
    assertTrue(named.containsAll(List.of("head", "manifest", "obs.json")), named::toString);
  }

  @Test
  void aCutOrForeignFileIsRefused() throws IOException {
    var file = PackFile.write(pack(35.1), directory);
    var good = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, 40, good.length / 2, good.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(good, length));
      assertThrows(Altered.class, () -> PackFile.read(file));
    }
    Files.writeString(file, "<html>not a pack, a page of a portal with some text in it</html>");
    assertThrows(Altered.class, () -> PackFile.read(file));
  }
}
