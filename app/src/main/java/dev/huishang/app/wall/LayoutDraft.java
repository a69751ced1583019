package dev.huishang.app.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A layout as the editor has it, in the words that were typed.
///
/// @param atStart true when the console is to open it as it starts
/// @param breakIn seconds as typed
record LayoutDraft(String name, boolean atStart, String breakIn, List<SeatDraft> seats) {
  LayoutDraft {
    seats = List.copyOf(seats);
  }

  static LayoutDraft of(Layout layout) {
    return new LayoutDraft(
        layout.name(),
        layout.atStart(),
        "" + layout.breakInSeconds(),
        layout.seats().stream().map(SeatDraft::of).toList());
  }

  /// The layout, of a draft without a fault.
  Layout layout() {
    return new Layout(
        name.strip(),
        atStart,
        Numbers.of(breakIn).orElseThrow(),
        seats.stream().map(SeatDraft::seat).toList());
  }

  LayoutDraft named(String other) {
    return new LayoutDraft(other, atStart, breakIn, seats);
  }

  LayoutDraft atStart(boolean on) {
    return new LayoutDraft(name, on, breakIn, seats);
  }

  LayoutDraft breakingIn(String seconds) {
    return new LayoutDraft(name, atStart, seconds, seats);
  }

  Optional<SeatDraft> seat(ScreenPlace screen) {
    return seats.stream().filter(s -> s.screen().equals(screen)).findFirst();
  }

  /// Other pages for this screen; its window comes with the first page and goes with the last.
  LayoutDraft pages(ScreenPlace screen, UnaryOperator<List<PageDraft>> change) {
    var before = seat(screen).orElse(new SeatDraft(screen, List.of(), true));
    var after = before.with(change.apply(new ArrayList<>(before.pages())));
    var next = new ArrayList<>(seats);
    int at = next.indexOf(before);
    if (at >= 0) {
      next.set(at, after);
    } else {
      next.add(after);
    }
    next.removeIf(seat -> seat.pages().isEmpty());
    return new LayoutDraft(name, atStart, breakIn, next);
  }

  /// The window of one screen, changed; moved to another screen, for example.
  LayoutDraft seat(ScreenPlace screen, UnaryOperator<SeatDraft> change) {
    return new LayoutDraft(
        name,
        atStart,
        breakIn,
        seats.stream().map(s -> s.screen().equals(screen) ? change.apply(s) : s).toList());
  }
}
