package dev.huishang.domain.incident;

/// Kinds of reports of an incident.
public enum ReportKind {
  /// 初报: the first one after discovery.
  INITIAL,
  /// 续报: after new facts, any time.
  FOLLOW_UP,
  /// 处理结果报告: when the handling is over.
  FINAL
}
