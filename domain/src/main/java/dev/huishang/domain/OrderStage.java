package dev.huishang.domain;

/// Stages of an order as the platform confirms them, in order. "Acknowledged" on screen is
/// `ACCEPTED`.
public enum OrderStage {
  SENT,
  DELIVERED,
  READ,
  ACCEPTED,
  DECLINED,
  WORKING,
  REPORTED,
  VERIFIED,
  CLOSED
}
