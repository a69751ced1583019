package dev.huishang.domain;

/// Grade of an incident; I is the worst.
public enum IncidentGrade {
  I,
  II,
  III,
  IV
}
