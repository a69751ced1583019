package dev.huishang.sync;

import java.time.Duration;

/// What one attempt to deliver a command came to. The caller switches over it without default.
public sealed interface Delivery {
  /// Verified 2xx, fresh or replayed: id, body hash and platform id match (P9).
  record Applied(long version) implements Delivery {}

  /// Taken, not decided yet: ask again.
  record Pending() implements Delivery {}

  /// Final refusal.
  record Refused(int code, String reason) implements Delivery {}

  /// Too late, by the platform's clock.
  record TooLate(int code, String reason) implements Delivery {}

  /// Decided on a version that is no longer current.
  record Conflict(int code, String reason) implements Delivery {}

  /// A predecessor is missing or still running.
  record Later(int code, Duration pause) implements Delivery {}

  /// The token is missing or no longer good.
  record SignIn(int code) implements Delivery {}

  /// A mistake of ours (422 key-reused, 428): the aggregate is frozen, never a new key.
  record Broken(int code, String what) implements Delivery {}

  /// Timeout, cut line, unverifiable answer: it may have happened (P4).
  record Unknown(String why) implements Delivery {}
}
