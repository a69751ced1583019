package dev.huishang.domain;

/// Where a key task stands.
public enum TaskState {
  DRAFT,
  ISSUED,
  ACCEPTED,
  IN_PROGRESS,
  SUBMITTED_FOR_CLOSE,
  RETURNED,
  CLOSED,
  SUSPENDED,
  CANCELLED
}
