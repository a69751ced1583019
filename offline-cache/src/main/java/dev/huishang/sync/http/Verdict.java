package dev.huishang.sync.http;

import dev.huishang.cache.store.OutboxStore.Ready;
import dev.huishang.sync.Delivery;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Receipt;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Turns an answer into what it means (reliability: answer-to-action table). A 2xx that is not a
/// receipt for this very command decides nothing (P9).
record Verdict(String platformId) {
  Delivery of(Ready command, int code, String text, @Nullable String retryAfter) {
    if (code == 401) {
      return new Delivery.SignIn(code);
    }
    if (code == 408 || code == 425 || code == 429 || code >= 500) {
      boolean seconds = retryAfter != null && retryAfter.matches("\\d{1,4}");
      return seconds
          ? new Delivery.Later(code, Duration.ofSeconds(Long.parseLong(String.valueOf(retryAfter))))
          : new Delivery.Unknown("answer " + code);
    }
    Receipt receipt;
    try {
      receipt = Receipt.read(text);
    } catch (BadPage e) {
      return code == 400 || code == 403 || code == 404
          ? new Delivery.Refused(code, "平台拒绝（" + code + "）")
          : new Delivery.Unknown("unverifiable answer " + code);
    }
    boolean ours =
        receipt.id().equals(command.id())
            && (command.voided() || receipt.bodyHash().equals(command.hash()))
            && (platformId.isEmpty() || receipt.platformId().equals(platformId));
    if (!ours) {
      return new Delivery.Unknown("an answer to something else");
    }
    var reason = receipt.reason() == null ? "平台拒绝（" + code + "）" : receipt.reason();
    if (code >= 200 && code < 300) {
      return switch (receipt.status()) {
        case "applied" -> new Delivery.Applied(receipt.version());
        case "pending" -> new Delivery.Pending();
        default -> new Delivery.Refused(code, reason);
      };
    }
    var problem = receipt.problem() == null ? "" : receipt.problem();
    return switch (problem) {
      case "order-gap" -> new Delivery.Later(code, Duration.ofSeconds(2));
      case "too-late" -> new Delivery.TooLate(code, reason);
      case "stale-base" -> new Delivery.Conflict(code, reason);
      case "key-reused", "if-match-missing" -> new Delivery.Broken(code, reason);
      default -> new Delivery.Refused(code, reason);
    };
  }
}
