package dev.huishang.app.wall;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/// The layouts as they are being edited: one draft for all windows of the console, which outlives
/// them. Nothing of it is kept before the operator says so. Used on the FX thread.
final class LayoutsViewModel {
  private static final int STEPS = 100;
  private final Deque<Draft> before = new ArrayDeque<>();
  private List<LayoutDraft> kept = List.of();
  private String last = "";

  final ObservableList<ScreenPlace> screens;
  final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.of(List.of()));

  /// True while there is something that is not kept.
  final ReadOnlyBooleanWrapper unkept = new ReadOnlyBooleanWrapper();

  /// True while a change can be taken back.
  final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

  LayoutsViewModel(ObservableList<ScreenPlace> screens) {
    this.screens = screens;
  }

  /// The layouts as they are kept now: of the start, or after another way of making one.
  void kept(List<Layout> layouts) {
    var now = layouts.stream().map(LayoutDraft::of).toList();
    if (unkept.get()) {
      var news = now.stream().filter(l -> !kept.contains(l)).toList();
      kept = now;
      news.forEach(l -> set("", draft.get().added(l).choose(draft.get().chosen())));
    } else {
      kept = now;
      before.clear();
      show(first(new Draft(now, draft.get().chosen(), draft.get().screen())));
    }
  }

  /// The drafts are kept, in these words; earlier ones can still be taken back to.
  void saved(List<Layout> layouts) {
    kept = layouts.stream().map(LayoutDraft::of).toList();
    last = "";
    show(new Draft(kept, draft.get().chosen(), draft.get().screen()));
  }

  private void show(Draft next) {
    draft.set(next);
    unkept.set(!next.layouts().equals(kept));
    undoable.set(!before.isEmpty());
  }

  /// @param what field that is typed into: letters of one field are one step back; empty for a step
  private void set(String what, Draft next) {
    if (next.equals(draft.get())) {
      return;
    }
    if (what.isEmpty() || !what.equals(last)) {
      before.push(draft.get());
      if (before.size() > STEPS) {
        before.removeLast();
      }
    }
    last = what;
    show(next);
  }

  private void change(String what, UnaryOperator<LayoutDraft> change) {
    set(what, draft.get().changed(change));
  }

  void undo() {
    if (!before.isEmpty()) {
      last = "";
      show(before.pop());
    }
  }

  /// Looks at another layout or screen: no change, nothing to take back.
  void look(Draft next) {
    last = "";
    show(next);
  }

  void choose(int layout) {
    look(first(draft.get().choose(layout)));
  }

  /// Looks at the first screen where none is looked at yet.
  private Draft first(Draft next) {
    return next.screen() != null
        ? next
        : next.layout().stream()
            .flatMap(layout -> Spot.of(layout, screens).stream())
            .findFirst()
            .map(spot -> next.at(spot.wanted()))
            .orElse(next);
  }

  void at(ScreenPlace screen) {
    look(draft.get().at(screen));
  }

  /// @param name what to call it
  void add(String name) {
    set("", first(draft.get().added(LayoutDraft.of(Layout.over(name, screens)))));
  }

  /// @param name what to call the second one
  void duplicate(String name) {
    draft
        .get()
        .layout()
        .ifPresent(layout -> set("", first(draft.get().added(layout.named(name).atStart(false)))));
  }

  void delete() {
    set("", first(draft.get().removed()));
  }

  void name(String typed) {
    change("name", layout -> layout.named(typed));
  }

  void atStart(boolean on) {
    set("", draft.get().atStart(on));
  }

  void breakIn(String typed) {
    change("break-in", layout -> layout.breakingIn(typed));
  }

  private void pages(String what, UnaryOperator<List<PageDraft>> change) {
    if (draft.get().screen() instanceof ScreenPlace screen) {
      change(what, layout -> layout.pages(screen, change));
    }
  }

  void addPage() {
    pages(
        "",
        pages -> {
          pages.add(PageDraft.fresh());
          return pages;
        });
  }

  /// @param typed true while letters are typed, which is one step back for all of them
  void page(int index, PageDraft next, boolean typed) {
    pages(
        typed ? "seconds" + index : "",
        pages -> {
          pages.set(index, next);
          return pages;
        });
  }

  void removePage(int index) {
    pages(
        "",
        pages -> {
          pages.remove(index);
          return pages;
        });
  }

  /// Moves a page up (-1) or down (1); at the end it stays.
  void movePage(int index, int by) {
    pages(
        "",
        pages -> {
          int to = index + by;
          if (to >= 0 && to < pages.size()) {
            pages.add(to, pages.remove(index));
          }
          return pages;
        });
  }

  void breaksIn(boolean on) {
    seat(seat -> new SeatDraft(seat.screen(), seat.pages(), on));
  }

  /// The window of the screen looked at goes to another one.
  void moveTo(ScreenPlace other) {
    seat(seat -> new SeatDraft(other, seat.pages(), seat.breakIn()));
    at(other);
  }

  private void seat(UnaryOperator<SeatDraft> change) {
    if (draft.get().screen() instanceof ScreenPlace screen) {
      change("", layout -> layout.seat(screen, change));
    }
  }

  List<Spot> spots() {
    return draft.get().layout().map(layout -> Spot.of(layout, screens)).orElse(List.of());
  }

  /// What is wrong with the layout looked at.
  List<Fault> faults() {
    return draft
        .get()
        .layout()
        .map(layout -> Fault.of(layout, draft.get().layouts()))
        .orElse(List.of());
  }

  /// Index of the first layout that cannot be kept.
  Optional<Integer> faulty() {
    var all = draft.get().layouts();
    return IntStream.range(0, all.size())
        .filter(i -> !Fault.of(all.get(i), all).isEmpty())
        .boxed()
        .findFirst();
  }
}
