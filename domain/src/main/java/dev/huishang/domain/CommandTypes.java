package dev.huishang.domain;

/// The kinds of command of the contract, with the payload each carries (JSON member names).
public final class CommandTypes {
  /// Payload `title kind grade? facts? reason? lon lat region? learnedAt`; creates `incident/ID`.
  ///
  /// `facts` is an object by input of the grading table (`incident-grading.json`), each `{value,
  /// unit}`: a number in plain digits with the unit of the table, or a code with an empty one. A
  /// `grade` other than that of the `facts` sent with it needs a `reason`.
  public static final String INCIDENT_CREATE = "incident.create";

  /// Payload `grade? facts? reason? response? state?`; needs the incident's version. `facts` is all
  /// that is known now and takes the place of what was known before; a `grade` that differs from
  /// the current one is recorded as a judgement of `issued_at`, one that does not is none.
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
