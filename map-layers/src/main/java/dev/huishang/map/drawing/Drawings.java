package dev.huishang.map.drawing;

import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Entry.Note;
import dev.huishang.map.drawing.Entry.Tombstone;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All entries known here, and what follows from them. Two sets of entries merge to the same set in
/// whatever order they meet, so consoles that drew without a line between them lose nothing.
public final class Drawings {
  private static final Drawings NONE = new Drawings(new TreeMap<>());
  private static final Comparator<Tombstone> LATER =
      Comparator.comparingInt(Tombstone::turn)
          .thenComparing(Tombstone::at)
          .thenComparing(Tombstone::id);
  private final TreeMap<String, Entry> entries;
  private final Map<String, Tombstone> last = new HashMap<>();
  private final List<Element> alive;

  private Drawings(TreeMap<String, Entry> entries) {
    this.entries = entries;
    for (var entry : entries.values()) {
      if (entry instanceof Tombstone t && own(t)) {
        last.merge(t.of(), t, (a, b) -> LATER.compare(a, b) >= 0 ? a : b);
      }
    }
    alive =
        entries.values().stream()
            .filter(Element.class::isInstance)
            .map(Element.class::cast)
            .filter(e -> !gone(e.id()))
            .toList();
  }

  /// Nothing drawn.
  public static Drawings none() {
    return NONE;
  }

  /// These and more. Of two entries with one id and unlike content, which no console makes, every
  /// console keeps the same one.
  public Drawings with(Collection<? extends Entry> more) {
    var all = new TreeMap<>(entries);
    for (var entry : more) {
      all.merge(entry.id(), entry, Drawings::either);
    }
    return new Drawings(all);
  }

  private static Entry either(Entry a, Entry b) {
    return a.equals(b) || EntryJson.write(a).compareTo(EntryJson.write(b)) <= 0 ? a : b;
  }

  private boolean own(Tombstone t) {
    var of = entries.get(t.of());
    return of != null && !(of instanceof Tombstone) && of.by().author().equals(t.by().author());
  }

  /// Every entry by its id, which is the order of time.
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /// What is to be seen, oldest first.
  public List<Element> alive() {
    return alive;
  }

  /// Who drew what is to be seen: one layer each.
  public List<String> authors() {
    return List.copyOf(new TreeSet<>(alive.stream().map(e -> e.by().author()).toList()));
  }

  /// The element of this id that is to be seen, or null.
  public @Nullable Element element(String id) {
    return entries.get(id) instanceof Element e && !gone(id) ? e : null;
  }

  /// What was answered to an element, oldest first.
  public List<Note> notes(String element) {
    return entries.values().stream()
        .filter(Note.class::isInstance)
        .map(Note.class::cast)
        .filter(n -> n.element().equals(element) && !gone(n.id()))
        .toList();
  }

  /// True for what its author took away.
  public boolean gone(String id) {
    var t = last.get(id);
    return t != null && t.gone();
  }

  /// The turn the next tombstone of this takes.
  public int turn(String id) {
    var t = last.get(id);
    return t == null ? 1 : t.turn() + 1;
  }

  /// True where this author may take it away.
  public boolean mayChange(String author, String id) {
    var entry = entries.get(id);
    return entry != null && entry.by().author().equals(author);
  }
}
