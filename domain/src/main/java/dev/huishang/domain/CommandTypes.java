package dev.huishang.domain;

/// The kinds of command of the contract, with the payload each carries (JSON member names).
public final class CommandTypes {
  /// Payload `title kind grade? lon lat region? learnedAt`; creates `incident/ID`.
  public static final String INCIDENT_CREATE = "incident.create";

  /// Payload `grade? response? state?`; needs the incident's version.
  public static final String INCIDENT_UPDATE = "incident.update";

  /// Payload `incident unit text`; creates `order/ID`.
  public static final String ORDER_ISSUE = "order.issue";

  /// Payload `reason`; needs the order's version.
  public static final String ORDER_CANCEL = "order.cancel";

  /// Payload `progressPct text`; needs the task's version.
  public static final String TASK_PROGRESS = "task.progress";

  /// Payload `incident text`; creates `log/ID`.
  public static final String LOG_ADD = "log.add";

  /// Payload `pack text`; creates `conclusion/ID`: a conclusion on the freeze pack with that hash.
  public static final String CONCLUSION_ADD = "conclusion.add";

  private CommandTypes() {}
}
