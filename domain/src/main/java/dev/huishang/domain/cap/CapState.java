package dev.huishang.domain.cap;

import dev.huishang.domain.explain.Said;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a message stands at one moment, among all messages held. Cancelled, superseded, expired
/// and missing are never the same.
public sealed interface CapState {
  /// Its time of sending is still to come.
  record NotYetSent(Instant sent) implements CapState {}

  /// Sent; none of its blocks is in effect yet.
  record Upcoming(Instant from) implements CapState {}

  /// In effect.
  ///
  /// @param until when it expires; null where it states none
  record Active(@Nullable Instant until) implements CapState {}

  /// An update took its place.
  record Superseded(CapKey by, Instant at) implements CapState {}

  /// A cancel ended it.
  record Cancelled(CapKey by, Instant at) implements CapState {}

  /// All its blocks ran out.
  record Expired(Instant at) implements CapState {}

  /// Others name it and nobody ever saw it, or its issuer lists it no more without having ended it.
  ///
  /// @param why which of both
  /// @param namedBy the messages that name it
  record Missing(Why why, List<CapKey> namedBy) implements CapState {}

  /// Exercise, System, Test or Draft: never a warning.
  ///
  /// @param within where it stands among messages of its own status
  record NotActual(CapStatus status, CapState within) implements CapState {}

  /// Cancel, Ack or Error: it speaks of other messages and warns of nothing itself.
  record Notice(CapMsgType type) implements CapState {}

  /// Why a message is missing.
  enum Why {
    /// Named by a message held; itself never received.
    NEVER_SEEN,
    /// Received; no longer in the index of its issuer, and neither ended nor expired.
    NOT_LISTED
  }

  /// Where it stands, in words; times are Beijing time.
  default Said words() {
    return CapWords.of(this);
  }

  /// True for what a wall may show as a warning in effect.
  default boolean live() {
    return this instanceof Active;
  }
}
