package dev.huishang.domain.cap;

import java.util.stream.Collectors;

/// States in words, Chinese and English. Times are UTC, as in RFC 3339.
final class CapWords {
  static String of(CapState state) {
    return switch (state) {
      case CapState.NotYetSent s -> "尚未发送 / not yet sent: " + s.sent();
      case CapState.Upcoming u -> "尚未生效 / not yet in effect: " + u.from();
      case CapState.Active a when a.until() == null -> "生效,未写截止时间 / in effect, no end stated";
      case CapState.Active a -> "生效至 / in effect until " + a.until();
      case CapState.Superseded s -> "已被更新 / superseded by " + s.by() + " @ " + s.at();
      case CapState.Cancelled c -> "已取消 / cancelled by " + c.by() + " @ " + c.at();
      case CapState.Expired e -> "已过期 / expired @ " + e.at();
      case CapState.Missing m -> missing(m);
      case CapState.NotActual n ->
          "不是实际预警 / not a warning: " + n.status().word() + " (" + of(n.within()) + ")";
      case CapState.Notice n -> "通知,自身不是预警 / a notice, no warning itself: " + n.type().word();
    };
  }

  private static String missing(CapState.Missing m) {
    return switch (m.why()) {
      case NEVER_SEEN ->
          "缺失,只被引用从未收到 / missing, named and never received: "
              + m.namedBy().stream().map(CapKey::toString).collect(Collectors.joining(" "));
      case NOT_LISTED -> "缺失,发布方索引中已无 / missing, no longer in the issuer's index";
    };
  }

  private CapWords() {}
}
