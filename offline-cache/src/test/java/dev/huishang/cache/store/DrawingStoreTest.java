package dev.huishang.cache.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.huishang.cache.SetAside;
import dev.huishang.cache.StoreFault;
import dev.huishang.cache.store.DrawingStore.Kept;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was drawn is there after a restart, once, and what the disk altered is set aside alone.
class DrawingStoreTest {
  @TempDir Path directory;
  private final List<SetAside> aside = new ArrayList<>();
  private int changes;

  private DrawingStore open() {
    return new DrawingStore(directory.resolve("drawings.db"), () -> changes++, aside::add);
  }

  private static Kept entry(String id, String body) {
    return new Kept(0, id, body);
  }

  private static List<String> bodies(List<Kept> kept) {
    return kept.stream().map(Kept::body).toList();
  }

  @Test
  void entriesOutliveARestartAndAreKeptOnce() {
    try (var store = open()) {
      store.keep(List.of(entry("a", "1"), entry("b", "2")));
      store.keep(List.of(entry("b", "2"), entry("c", "3")));
      assertEquals(2, changes, "told each time");
    }
    try (var store = open()) {
      assertEquals(List.of("1", "2", "3"), bodies(store.after(0)));
      long seen = store.last();
      store.keep(List.of(entry("d", "4")));
      assertEquals(List.of("4"), bodies(store.after(seen)));
    }
  }

  @Test
  void aRowAlteredOnDiskIsSetAsideAndTheOthersRemain() throws Exception {
    try (var store = open()) {
      store.keep(List.of(entry("a", "1"), entry("b", "2"), entry("c", "3")));
    }
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("drawings.db"));
        var s = db.createStatement()) {
      s.executeUpdate("UPDATE entry SET body='9' WHERE id='b'");
    }
    try (var store = open()) {
      assertEquals(List.of("1", "3"), bodies(store.after(0)));
    }
    assertEquals(List.of("b"), aside.stream().map(SetAside::id).toList());
  }

  @Test
  void entriesAreKeptAllOrNone() {
    try (var store = open()) {
      var broken = new Kept(0, "b", null);
      assertThrows(RuntimeException.class, () -> store.keep(List.of(entry("a", "1"), broken)));
      assertEquals(List.of(), store.after(0));
      assertThrows(StoreFault.class, () -> store.keep(List.of(entry("a", "1"), entry(null, "2"))));
      assertEquals(List.of(), store.after(0));
    }
  }
}
