package dev.huishang.domain.cap;

import dev.huishang.domain.explain.Said;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.util.stream.Collectors;

/// States in words, Chinese and English. Times are Beijing time.
final class CapWords {
  static Said of(CapState state) {
    return switch (state) {
      case CapState.NotYetSent s -> Said.of("尚未发送:  / not yet sent: ").then(text(s.sent()));
      case CapState.Upcoming u -> Said.of("尚未生效:  / not yet in effect: ").then(text(u.from()));
      case CapState.Active a when a.until() instanceof Instant until ->
          Said.of("生效至  / in effect until ").then(text(until));
      case CapState.Active _ -> Said.of("生效,未写截止时间 / in effect, no end stated");
      case CapState.Superseded s ->
          Said.of("已被更新:  / superseded by ").then(s.by() + " @ " + text(s.at()));
      case CapState.Cancelled c ->
          Said.of("已取消:  / cancelled by ").then(c.by() + " @ " + text(c.at()));
      case CapState.Expired e -> Said.of("已过期 / expired").then(" @ " + text(e.at()));
      case CapState.Missing m -> missing(m);
      case CapState.NotActual n ->
          Said.of("不是实际预警:  / not a warning: ")
              .then(n.status().word() + " (")
              .then(of(n.within()))
              .then(")");
      case CapState.Notice n ->
          Said.of("通知,自身不是预警:  / a notice, no warning itself: ").then(n.type().word());
    };
  }

  private static Said missing(CapState.Missing m) {
    return switch (m.why()) {
      case NEVER_SEEN ->
          Said.of("缺失,只被引用从未收到:  / missing, named and never received: ")
              .then(m.namedBy().stream().map(CapKey::toString).collect(Collectors.joining(" ")));
      case NOT_LISTED -> Said.of("缺失,发布方索引中已无 / missing, no longer in the issuer's index");
    };
  }

  private static String text(Instant at) {
    return BeijingTime.text(at);
  }

  private CapWords() {}
}
