package dev.huishang.app.wall;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which page of a window is shown. Times are counted from any one beginning by a clock that never
/// goes back.
///
/// @param page index of the page shown, or shown again after the break-in
/// @param since when its turn began
/// @param until when the break-in ends, null while there is none
record Rotation(int page, Duration since, @Nullable Duration until) {
  static Rotation begin(Duration now) {
    return new Rotation(0, now, null);
  }

  /// The page after this one: it is made ready while this one is shown.
  int next(List<Page> pages) {
    return (page + 1) % pages.size();
  }

  /// What time brings.
  ///
  /// @param ready true when the next page is built and settled; until then this one stays
  Rotation at(Duration now, List<Page> pages, boolean ready) {
    if (until != null) {
      return now.compareTo(until) < 0 ? this : new Rotation(page, now, null);
    }
    var end = since.plusSeconds(pages.get(page).seconds());
    return pages.size() > 1 && ready && now.compareTo(end) >= 0
        ? new Rotation(next(pages), now, null)
        : this;
  }

  /// A break-in for this long; one that runs is prolonged, never cut.
  Rotation brokenIn(Duration now, int seconds) {
    var end = now.plusSeconds(seconds);
    return new Rotation(page, since, until != null && until.compareTo(end) > 0 ? until : end);
  }
}
