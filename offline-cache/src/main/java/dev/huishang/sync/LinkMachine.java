package dev.huishang.sync;

import dev.huishang.domain.Connectivity;
import dev.huishang.domain.LinkStatus;
import java.time.Duration;
import java.time.Instant;

/// The state of the way to the platform as a pure function of what was seen. Loss of proof of life
/// is shown within 20 s, also when the connection stays open and silent (P11).
///
/// @param status what the banner says
/// @param failures failures in a row
/// @param failingSince when they began
public record LinkMachine(LinkStatus status, int failures, Instant failingSince) {
  /// Silence after which the link is degraded, and lost: two and three heartbeats of 5 s.
  public static final Duration DEGRADED_AFTER = Duration.ofSeconds(11);

  public static final Duration OFFLINE_AFTER = Duration.ofSeconds(16);
  private static final int REFUSALS = 3;
  private static final String NOT_PLATFORM = "not-platform";
  private static final String PAGES = "pages";

  /// Before anything was seen.
  public static LinkMachine start(Instant now) {
    return new LinkMachine(
        new LinkStatus(Connectivity.OFFLINE, now, null, "starting"), 0, Instant.MAX);
  }

  /// A verified byte of the platform arrived. After pages that were none, only a page that can be
  /// read brings the link back: an answering server alone would make it come and go.
  public LinkMachine alive(Instant now) {
    boolean mistrusted =
        status.state() == Connectivity.OFFLINE && status.reason().equals(NOT_PLATFORM);
    return mistrusted ? this : proven(now);
  }

  /// A page of the platform was read and kept.
  public LinkMachine proven(Instant now) {
    if (status.reason().equals(PAGES)) { // better only when every stream was read
      return to(status.state(), now, now, PAGES, 0, Instant.MAX);
    }
    var state =
        switch (status.state()) {
          case OFFLINE, RECOVERING -> Connectivity.RECOVERING;
          case ONLINE, DEGRADED -> Connectivity.ONLINE;
        };
    return to(state, now, now, "ok", 0, Instant.MAX);
  }

  /// Every stream was asked, some answered with pages that cannot be read: what they hold is old,
  /// the rest is current.
  public LinkMachine partly(Instant now) {
    return to(Connectivity.DEGRADED, now, status.lastProof(), PAGES, 0, Instant.MAX);
  }

  /// Priority streams are current and the urgent lanes are settled.
  public LinkMachine caughtUp(Instant now) {
    boolean mended = status.reason().equals(PAGES);
    return status.state() == Connectivity.RECOVERING || mended
        ? to(Connectivity.ONLINE, now, status.lastProof(), "ok", 0, Instant.MAX)
        : this;
  }

  /// A call failed.
  ///
  /// @param reason stable code
  public LinkMachine failed(Instant now, String reason) {
    int n = failures + 1;
    var since = failures == 0 ? now : failingSince;
    boolean hard = reason.equals(NOT_PLATFORM);
    boolean lost = hard || (n >= REFUSALS && reason.equals("refused"));
    if (lost && status.state() != Connectivity.OFFLINE) {
      return to(Connectivity.OFFLINE, now, status.lastProof(), reason, n, since);
    }
    var code = status.state() == Connectivity.OFFLINE ? reason : status.reason();
    var next = new LinkStatus(status.state(), status.since(), status.lastProof(), code);
    return new LinkMachine(next, n, since);
  }

  /// Time passed.
  public LinkMachine tick(Instant now) {
    var proof = status.lastProof();
    if (proof == null || status.state() == Connectivity.OFFLINE) {
      return this;
    }
    var silence = Duration.between(proof, now);
    if (silence.compareTo(OFFLINE_AFTER) > 0 || silence.isNegative()) {
      return to(
          Connectivity.OFFLINE,
          now,
          proof,
          silence.isNegative() ? "clock" : "silent",
          failures,
          failingSince);
    }
    if (silence.compareTo(DEGRADED_AFTER) > 0 && status.state() == Connectivity.ONLINE) {
      return to(Connectivity.DEGRADED, now, proof, "silent", failures, failingSince);
    }
    return this;
  }

  private LinkMachine to(
      Connectivity state,
      Instant now,
      @org.jspecify.annotations.Nullable Instant proof,
      String reason,
      int n,
      Instant since) {
    var entered = state == status.state() ? status.since() : now;
    return new LinkMachine(new LinkStatus(state, entered, proof, reason), n, since);
  }
}
