package dev.huishang.sync;

import dev.huishang.cache.store.OutboxStore;
import dev.huishang.cache.store.OutboxStore.Ready;
import dev.huishang.domain.CommandState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Records in the outbox what one attempt came to, and when to try again.
final class Settlement {
  private static final System.Logger LOG = System.getLogger(Settlement.class.getName());

  static void record(OutboxStore outbox, Ready c, Delivery delivery, Instant now) {
    switch (delivery) {
      case Delivery.Applied(_) -> end(outbox, c, CommandState.APPLIED, 200, null, now);
      case Delivery.Pending() -> again(outbox, c, 202, now, now.plusSeconds(1));
      case Delivery.Refused(var code, var why) ->
          end(outbox, c, CommandState.REJECTED, code, why, now);
      case Delivery.TooLate(var code, var why) ->
          end(outbox, c, CommandState.EXPIRED, code, why, now);
      case Delivery.Conflict(var code, var why) ->
          end(outbox, c, CommandState.CONFLICT, code, why, now);
      case Delivery.Broken(var code, var what) ->
          end(outbox, c, CommandState.REJECTED, code, what, now);
      case Delivery.Later(var code, var wait) -> again(outbox, c, code, now, now.plus(wait));
      case Delivery.SignIn(var code) -> again(outbox, c, code, now, now);
      case Delivery.Unknown(var why) -> {
        LOG.log(System.Logger.Level.INFO, "unconfirmed: " + why);
        long cap = c.lane() == 0 ? 5_000 : 60_000;
        again(
            outbox, c, null, now, now.plusMillis(Math.min(cap, 500L << Math.min(c.attempts(), 7))));
      }
    }
  }

  private static void end(
      OutboxStore outbox,
      Ready c,
      CommandState state,
      int code,
      @Nullable String why,
      Instant now) {
    outbox.settle(c.id(), state, code, why, now, now);
  }

  private static void again(
      OutboxStore outbox, Ready c, @Nullable Integer code, Instant now, Instant retry) {
    outbox.settle(c.id(), CommandState.UNKNOWN, code, null, now, retry);
  }

  private Settlement() {}
}
