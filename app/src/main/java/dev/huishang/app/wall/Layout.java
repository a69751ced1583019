package dev.huishang.app.wall;

import dev.huishang.app.wall.Page.Kind;
import java.util.ArrayList;
import java.util.List;

/// A named arrangement of wall windows.
///
/// @param name what the room calls it
/// @param atStart true when the console opens it as it starts
/// @param breakInSeconds how long a new or worsened incident stays
/// @param seats its windows
public record Layout(String name, boolean atStart, int breakInSeconds, List<Seat> seats) {
  private static final int TURN = 30;
  private static final int BREAK_IN = 60;

  public Layout {
    seats = List.copyOf(seats);
    if (name.isBlank() || breakInSeconds < 1) {
      throw new IllegalArgumentException("a layout needs a name and a time for break-ins");
    }
  }

  /// One window for every screen there is: several show one page each, a single one all in turn.
  ///
  /// @param name what to call it
  static Layout over(String name, List<ScreenPlace> screens) {
    var kinds = List.of(Kind.MAP, Kind.TILES, Kind.EVENTS);
    var seats = new ArrayList<Seat>();
    for (int i = 0; i < screens.size(); i++) {
      var own = screens.size() == 1 ? kinds : List.of(kinds.get(i % kinds.size()));
      seats.add(
          new Seat(
              screens.get(i), own.stream().map(kind -> new Page(kind, "", TURN)).toList(), true));
    }
    return new Layout(name, false, BREAK_IN, seats);
  }
}
