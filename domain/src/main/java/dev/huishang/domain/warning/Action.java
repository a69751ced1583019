package dev.huishang.domain.warning;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.explain.Said;
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

  /// What is to be done.
  default Said words() {
    return switch (this) {
      case Issue i ->
          Said.of("发布 / issue ")
              .then(WarningLadder.name(i.color()))
              .then(i.shortNotice() ? Said.of(" (时间紧) /  (short notice)") : Said.NOTHING);
      case Upgrade u -> Said.of("升级为 / upgrade to ").then(WarningLadder.name(u.to()));
      case Lower l -> Said.of("降级为 / lower to ").then(WarningLadder.name(l.to()));
      case Lift _ -> Said.of("解除 / lift");
      case Keep k -> Said.of("维持 / keep").then(" (").then(k.reason().words()).then(")");
      case None n when n.certain() -> Said.of("不需预警 / none needed");
      case None _ -> Said.of("预报缺日,不能确定 / days missing, not certain");
    };
  }

  /// True when something is to be done.
  default boolean differs() {
    return !(this instanceof Keep) && !(this instanceof None);
  }

  /// Why a warning stays.
  enum Reason {
    /// The forecast asks for the same colour.
    SAME_COLOR("级别相同 / same colour"),
    /// It is better, but not for long enough.
    NOT_LONG_ENOUGH("改善时间不足 / not better for long enough"),
    /// Days are missing: unknown is not clean.
    OPEN_DAYS("预报缺日 / days missing");

    private final Said words;

    Reason(String words) {
      this.words = Said.of(words);
    }

    /// Chinese and English.
    public Said words() {
      return words;
    }
  }
}
