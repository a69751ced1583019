package dev.huishang.domain;

/// Where an incident stands, in order.
public enum IncidentState {
  RECEIVED,
  VERIFYING,
  INITIAL_JUDGED,
  RESPONDING,
  ON_SITE,
  CONTROLLED,
  RESPONSE_ENDED,
  EVALUATION,
  ARCHIVED
}
