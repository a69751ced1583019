package dev.huishang.map.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.map.drawing.Entry.By;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Entry.Note;
import dev.huishang.map.drawing.Entry.Tombstone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is drawn is only ever added to, merges by id, and belongs to its author.
class DrawingsTest {
  private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
  private static final By WANG = new By("wang", "R1-01");
  private static final By LI = new By("li", "R1-02");

  @Test
  void whatTwoConsolesDrewApartIsAllThereAfterwards() {
    var a = Drawings.none().with(List.of(spot(1, WANG), spot(2, WANG)));
    var b = Drawings.none().with(List.of(spot(3, LI), note(4, LI, id(1))));
    var here = a.with(b.entries());
    var there = b.with(a.entries());
    assertEquals(List.of(id(1), id(2), id(3)), ids(here));
    assertEquals(here.entries(), there.entries());
    assertEquals(List.of("li", "wang"), here.authors());
    assertEquals(1, there.notes(id(1)).size());
  }

  @Test
  void theOrderOfMeetingDoesNotMatter() {
    var all =
        new ArrayList<Entry>(
            List.of(
                spot(1, WANG),
                spot(2, LI),
                gone(3, WANG, id(1), 1, true),
                gone(4, WANG, id(1), 2, false),
                gone(5, LI, id(1), 9, true),
                gone(6, LI, id(2), 1, true),
                note(7, LI, id(1)),
                twin(1, WANG, "another")));
    var first = Drawings.none().with(all);
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(all, random);
      int cut = random.nextInt(all.size());
      var parts = Drawings.none().with(all.subList(0, cut)).with(all.subList(cut, all.size()));
      assertEquals(first.entries(), parts.with(all).entries());
      assertEquals(ids(first), ids(parts));
    }
  }

  @Test
  void onlyItsAuthorTakesAnElementAway() {
    var drawn = Drawings.none().with(List.of(spot(1, WANG)));
    var other = drawn.with(List.of(gone(2, LI, id(1), 1, true)));
    assertEquals(List.of(id(1)), ids(other), "another's tombstone has no effect");
    var own = other.with(List.of(gone(3, WANG, id(1), 1, true)));
    assertEquals(List.of(), ids(own));
    assertNull(own.element(id(1)));
    assertEquals(3, own.entries().size(), "nothing leaves the record");
    assertFalse(drawn.mayChange("li", id(1)));
    assertTrue(drawn.mayChange("wang", id(1)));
  }

  @Test
  void whatComesBackAfterATombstoneIsDecidedByTurnsNotByClocks() {
    var early = new Tombstone(id(9), WANG, NOON.minusSeconds(3600), id(1), 2, false);
    var all = Drawings.none().with(List.of(spot(1, WANG), gone(2, WANG, id(1), 1, true), early));
    assertEquals(List.of(id(1)), ids(all), "a clock that is behind does not undo the redo");
    assertEquals(3, all.turn(id(1)));
  }

  @Test
  void everyEntryIsTheSameAfterItsText() throws NotAnEntry {
    var ring = List.of(new Place(116, 39), new Place(117, 39), new Place(117, 40));
    var shapes =
        List.of(
            new Shape.Spot(new Place(116.123456789, 39)),
            new Shape.Trace(ring),
            new Shape.Area(List.of(ring, ring)),
            new Shape.Words(new Place(1, 2), "下风向 \"A\""),
            new Shape.Length(ring),
            new Shape.Extent(ring),
            new Shape.Buffer(new Shape.Trace(ring), 1500));
    var entries = new ArrayList<Entry>(List.of(note(1, LI, id(2)), gone(3, LI, id(2), 1, false)));
    shapes.forEach(s -> entries.add(new Element(id(40), WANG, NOON, s, "名", "a.kml EPSG:4490")));
    for (var entry : entries) {
      assertEquals(entry, EntryJson.read(EntryJson.write(entry)));
    }
  }

  @Test
  void whatIsNoEntryIsRefused() {
    var good = EntryJson.write(spot(1, WANG));
    Stream.of(
            "",
            "[]",
            "{}",
            good.replace("116.0", "NaN"),
            good.replace("116.0", "190.0"),
            good.replace("\"point\"", "\"star\""),
            good.replace(id(1), "1"),
            good.replace("2026-11-26T04:00:01Z", "yesterday"),
            good.replace("\"wang\"", "7"))
        .forEach(bad -> assertThrows(NotAnEntry.class, () -> EntryJson.read(bad), () -> bad));
  }

  private static List<String> ids(Drawings drawings) {
    return drawings.alive().stream().map(Element::id).toList();
  }

  private static String id(int n) {
    return String.format("019ac000-0000-7000-8000-%012d", n);
  }

  private static Element spot(int n, By by) {
    var at = new Shape.Spot(new Place(116, 39));
    return new Element(id(n), by, NOON.plusSeconds(n), at, "", "");
  }

  private static Element twin(int n, By by, String name) {
    var at = new Shape.Spot(new Place(116, 39));
    return new Element(id(n), by, NOON.plusSeconds(n), at, name, "");
  }

  private static Note note(int n, By by, String of) {
    return new Note(id(n), by, NOON.plusSeconds(n), of, "看到了");
  }

  private static Tombstone gone(int n, By by, String of, int turn, boolean gone) {
    return new Tombstone(id(n), by, NOON.plusSeconds(n), of, turn, gone);
  }
}
