package dev.huishang.planted.wire;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted02(javafx.scene.Node node) {}
