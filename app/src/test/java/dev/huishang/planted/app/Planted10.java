package dev.huishang.planted.app;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted10(eu.hansolo.tilesfx.Tile tile) {}
