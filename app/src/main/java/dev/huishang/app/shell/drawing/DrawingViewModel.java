package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.SignedIn;
import dev.huishang.map.drawing.Around;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Entry;
import dev.huishang.map.drawing.Entry.By;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Entry.Note;
import dev.huishang.map.drawing.Entry.Tombstone;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Drawing on one map: the tool in hand, what it has begun, and what is drawn by everybody.
public final class DrawingViewModel implements AutoCloseable {
  private final Room room;
  private final MeasureWords words;
  private final Undo undo = new Undo();
  private final Turns turns = new Turns();
  private final Subscription subscription;
  private volatile Drawn.Look look = new Drawn.Look("", "", Set.of());
  private volatile @Nullable Drawn last;

  /// What is being drawn.
  public final Sketch sketch;

  /// What everybody drew, null before the first answer.
  public final ReadOnlyObjectWrapper<@Nullable Drawn> drawn = new ReadOnlyObjectWrapper<>();

  /// The element that was clicked, null for none.
  public final ReadOnlyObjectWrapper<@Nullable Element> chosen = new ReadOnlyObjectWrapper<>();

  /// What has to be said; empty for nothing.
  public final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  public DrawingViewModel(Room room) {
    this.room = room;
    words = new MeasureWords(room.texts());
    sketch = new Sketch(words);
    room.who()
        .addListener((o, was, is) -> {
          undo.forget();
          see(look.chosen(), look.hidden());
        });
    look = new Drawn.Look(author(), "", Set.of());
    subscription = room.live().watch(this::ask, this::show);
  }

  private Drawn ask() {
    var now = Drawn.of(room.drawings().held(), look, words, last);
    last = now;
    return now;
  }

  private void show(Drawn now) {
    if (drawn.get() != now) {
      drawn.set(now);
      var was = chosen.get();
      if (was != null) {
        chosen.set(now.drawings().element(was.id()));
      }
    }
  }

  private void see(String id, Set<String> hidden) {
    var next = new Drawn.Look(author(), id, hidden);
    if (!next.equals(look)) {
      look = next;
      room.live().ask(this::ask, this::show);
    }
  }

  private String author() {
    return room.who().get() instanceof SignedIn who ? who.user() : "";
  }

  Drawings drawings() {
    var now = drawn.get();
    return now == null ? Drawings.none() : now.drawings();
  }

  /// Takes a tool in hand; what was begun with another is left.
  public void take(Tool next) {
    sketch.take(next);
    notice.set("");
    if (next != Tool.NONE) {
      choose("");
    }
  }

  /// A click with a tool in hand.
  public void click(Place at) {
    sketch.click(at);
    if (sketch.tool.get() == Tool.POINT) {
      finish("");
    }
  }

  /// Leaves what was begun, or puts the tool away, or lets go of what was chosen.
  public void end() {
    if (sketch.begun()) {
      sketch.clear();
    } else if (sketch.tool.get() != Tool.NONE) {
      take(Tool.NONE);
    } else {
      choose("");
    }
  }

  /// Keeps what was drawn.
  ///
  /// @param text the words of a text, empty otherwise
  public void finish(String text) {
    if (text.length() > Shape.Words.MOST) {
      notice.set(room.texts().get("drawing.long-text", Shape.Words.MOST));
      return;
    }
    var tool = sketch.tool.get();
    var shape = tool.shape(List.copyOf(sketch.corners), text);
    if (shape == null) {
      var key = tool == Tool.TEXT ? "drawing.no-text" : "drawing.too-few";
      notice.set(room.texts().get(key, tool.least));
    } else if (add(List.of(shape), List.of(""), "")) {
      sketch.clear();
    }
  }

  /// Adds shapes as elements of who is signed in.
  ///
  /// @return false where nobody is
  boolean add(List<Shape> shapes, List<String> names, String source) {
    var by = by();
    if (by == null) {
      return false;
    }
    var now = room.now().get();
    var made = new ArrayList<Element>();
    for (int i = 0; i < shapes.size(); i++) {
      made.add(new Element(Intent.id(now), by, now, shapes.get(i), names.get(i), source));
    }
    undo.did(new Undo.Step(made.stream().map(Element::id).toList(), true));
    keep(made);
    return true;
  }

  private @Nullable By by() {
    if (room.who().get() instanceof SignedIn who) {
      return new By(who.user(), who.seat());
    }
    notice.set(room.texts().get("drawing.sign-in"));
    return null;
  }

  private void keep(List<? extends Entry> entries) {
    notice.set("");
    room.drawings().keep(entries);
  }

  /// Takes over what another console drew, with its authors.
  void merge(List<Entry> entries) {
    keep(entries);
  }

  /// Chooses an element; empty for none.
  public void choose(String id) {
    chosen.set(id.isEmpty() ? null : drawings().element(id));
    see(id, look.hidden());
  }

  /// Takes the chosen element away; only its author may.
  public void delete() {
    var by = by();
    if (!(chosen.get() instanceof Element element) || by == null) {
      return;
    }
    if (!drawings().mayChange(by.author(), element.id())) {
      notice.set(room.texts().get("drawing.not-yours", element.by().author()));
      return;
    }
    var step = new Undo.Step(List.of(element.id()), false);
    undo.did(step);
    choose("");
    tombstones(step, true, by);
  }

  /// Answers the chosen element.
  public void answer(String text) {
    var by = by();
    if (chosen.get() instanceof Element element && by != null && !text.isBlank()) {
      var now = room.now().get();
      var note = new Note(Intent.id(now), by, now, element.id(), text.strip());
      undo.did(new Undo.Step(List.of(note.id()), true));
      keep(List.of(note));
    }
  }

  /// Draws a buffer around the chosen element.
  ///
  /// @param kilometres as typed
  public void buffer(String kilometres) {
    if (!(chosen.get() instanceof Element element)) {
      return;
    }
    try {
      double metres = Double.parseDouble(kilometres.strip()) * 1_000;
      var buffer = new Shape.Buffer(element.shape(), metres);
      Around.of(buffer); // refused here, not when it is drawn
      add(List.of(buffer), List.of(element.name()), "");
    } catch (IllegalArgumentException e) {
      var most = MeasureWords.length(Shape.Buffer.WIDEST);
      notice.set(room.texts().get("drawing.no-buffer", kilometres, most));
    }
  }

  /// Undoes the last deed of one's own.
  public void undo() {
    again(undo.undo(), true);
  }

  /// Does it again.
  public void redo() {
    again(undo.redo(), false);
  }

  private void again(Undo.@Nullable Step step, boolean back) {
    var by = by();
    if (step == null) {
      notice.set(room.texts().get(back ? "drawing.nothing-to-undo" : "drawing.nothing-to-redo"));
    } else if (by != null) {
      tombstones(step, step.made() == back, by);
    }
  }

  private void tombstones(Undo.Step step, boolean gone, By by) {
    Instant now = room.now().get();
    var all = new ArrayList<Tombstone>();
    for (var id : step.ids()) {
      all.add(new Tombstone(Intent.id(now), by, now, id, turns.next(id, drawings()), gone));
    }
    keep(all);
  }

  /// Shows or hides the layer of an author.
  public void toggle(String author) {
    var hidden = new TreeSet<>(look.hidden());
    if (!hidden.remove(author)) {
      hidden.add(author);
    }
    see(look.chosen(), Set.copyOf(hidden));
  }

  boolean shows(String author) {
    return !look.hidden().contains(author);
  }

  @Override
  public void close() {
    subscription.close();
  }
}
