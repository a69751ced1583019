package dev.huishang.planted.platform;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted17(javafx.scene.Node node) {}
