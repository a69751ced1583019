package dev.huishang.planted.app;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted11ViewModel(javafx.scene.Node node) {}
