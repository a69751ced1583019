package dev.huishang.planted.map;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted05(java.sql.Connection connection) {}
