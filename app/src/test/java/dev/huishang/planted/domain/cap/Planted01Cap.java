package dev.huishang.planted.domain.cap;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted01Cap(javax.sql.DataSource source) {}
