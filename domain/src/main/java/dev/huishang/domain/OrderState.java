package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where an order stands for one recipient. The outbox speaks first; from `Sent` on only the
/// platform does.
public sealed interface OrderState {
  /// In the outbox, not sent yet.
  record Queued() implements OrderState {}

  /// Sent, no verified answer: it may have happened (P4).
  record Unconfirmed() implements OrderState {}

  /// The platform holds it at this stage.
  record Confirmed(OrderStage stage, @Nullable Instant at) implements OrderState {}

  /// Refused or in conflict: waits for the operator, and can move on to any later state.
  record Held(String why) implements OrderState {}

  /// Expired or cancelled: final.
  record Ended(String why) implements OrderState {}

  /// The state after this news: late, repeated or overtaking news changes nothing.
  default OrderState next(OrderState news) {
    return news.rank() > rank() ? news : this;
  }

  private int rank() {
    return switch (this) {
      case Queued() -> 0;
      case Unconfirmed() -> 1;
      case Held(_) -> 2;
      case Confirmed(var stage, _) -> 3 + stage.ordinal();
      case Ended(_) -> 100;
    };
  }
}
