package dev.huishang.app.wall;

import java.util.List;

/// A wall window as the editor has it.
///
/// @param screen the screen it is for
/// @param pages at least one: a screen without pages has no window
/// @param breakIn true when an incident may take its place for a time
record SeatDraft(ScreenPlace screen, List<PageDraft> pages, boolean breakIn) {
  SeatDraft {
    pages = List.copyOf(pages);
  }

  static SeatDraft of(Seat seat) {
    return new SeatDraft(
        seat.screen(), seat.pages().stream().map(PageDraft::of).toList(), seat.breakIn());
  }

  Seat seat() {
    return new Seat(screen, pages.stream().map(PageDraft::page).toList(), breakIn);
  }

  SeatDraft with(List<PageDraft> others) {
    return new SeatDraft(screen, others, breakIn);
  }
}
