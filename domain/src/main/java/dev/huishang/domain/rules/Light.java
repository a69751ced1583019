package dev.huishang.domain.rules;

import dev.huishang.domain.KeyTask;
import java.time.Duration;
import java.time.Instant;

/// The light of a key task: computed from the task by thresholds in data, never stored.
public enum Light {
  GREEN,
  YELLOW,
  RED,
  GREY;

  /// Thresholds of the light rule; no national ones exist, so they are configuration.
  ///
  /// @param slackPoints planned minus reported percent that is still green
  /// @param redPoints planned minus reported percent from which it is red
  /// @param nodeDays days before a milestone in which it must be nearly done
  /// @param nodePct percent that counts as nearly done
  public record Thresholds(int slackPoints, int redPoints, int nodeDays, int nodePct) {}

  /// The light at this instant: grey overrides while not started or suspended, then red before
  /// yellow before green.
  public static Light of(KeyTask task, Thresholds rule, Instant now) {
    return switch (task.state()) {
      case DRAFT, SUSPENDED, CANCELLED -> GREY;
      case CLOSED -> GREEN;
      case ISSUED, ACCEPTED, IN_PROGRESS, SUBMITTED_FOR_CLOSE, RETURNED ->
          now.isBefore(task.start()) ? GREY : running(task, rule, now);
    };
  }

  private static Light running(KeyTask task, Thresholds rule, Instant now) {
    int behind = task.plannedPct() - task.progressPct();
    boolean nodeOverdue =
        task.nextNodeDue() instanceof Instant due && due.isBefore(now) && pct(task) < 100;
    if (nodeOverdue
        || task.due().isBefore(now)
        || behind > rule.redPoints()
        || task.reportsMissed() >= 2) {
      return RED;
    }
    boolean nodeNear =
        task.nextNodeDue() instanceof Instant due
            && due.isBefore(now.plus(Duration.ofDays(rule.nodeDays())))
            && pct(task) < rule.nodePct();
    return behind > rule.slackPoints() || nodeNear || task.reportsMissed() == 1 ? YELLOW : GREEN;
  }

  private static int pct(KeyTask task) {
    return task.nextNodePct() instanceof Integer pct ? pct : 0;
  }
}
