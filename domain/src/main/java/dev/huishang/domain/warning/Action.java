package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import java.time.LocalDate;

/// What a forecast asks of the warning in force. The console proposes; cities and provinces issue.
public sealed interface Action {
  /// Issue a warning.
  ///
  /// @param color its colour
  /// @param first first day it covers
  /// @param last last day it covers
  /// @param shortNotice true when less time is left than a warning should be out before its start
  record Issue(WarningColor color, LocalDate first, LocalDate last, boolean shortNotice)
      implements Action {}

  /// Raise the warning in force.
  record Upgrade(WarningColor from, WarningColor to, LocalDate last) implements Action {}

  /// Lower the warning in force: the whole episode now reaches less.
  record Lower(WarningColor from, WarningColor to, LocalDate last) implements Action {}

  /// Lift the warning in force from this day on.
  record Lift(WarningColor from, LocalDate day) implements Action {}

  /// Leave the warning in force as it is.
  record Keep(WarningColor color, Reason reason) implements Action {}

  /// Nothing to warn of.
  ///
  /// @param certain false while open days could ask for a warning
  record None(boolean certain) implements Action {}

  /// Why a warning stays.
  enum Reason {
    /// The forecast asks for the same colour.
    SAME_COLOR,
    /// It is better, but not for long enough.
    NOT_LONG_ENOUGH,
    /// Days are missing: unknown is not clean.
    OPEN_DAYS
  }
}
