package dev.huishang.platform.store;

import dev.huishang.domain.RegionRow;
import dev.huishang.domain.place.DivisionBook;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.data.Divisions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a division code is one: of today, or one given up, which is read as what its area
/// became. The list is read when the first code is asked for.
public final class DivisionCheck {
  private @Nullable DivisionBook book;

  /// True for the nation and every code of GB/T 2260 and its past.
  public boolean known(String code, Instant now) {
    return code.equals(RegionRow.NATION) || book().filed(code, BeijingTime.date(now)).known();
  }

  private synchronized DivisionBook book() {
    var held = book;
    if (held == null) {
      held = Divisions.load();
      book = held;
    }
    return held;
  }
}
