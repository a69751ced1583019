package dev.huishang.app.wall;

import java.util.List;

/// One window of a layout.
///
/// @param screen the screen it was made for
/// @param pages its pages in turn, at least one
/// @param breakIn true when a new or worsened incident may take its place for a time
public record Seat(ScreenPlace screen, List<Page> pages, boolean breakIn) {
  public Seat {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a wall window without a page");
    }
  }
}
