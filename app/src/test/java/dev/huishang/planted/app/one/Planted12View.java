package dev.huishang.planted.app.one;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted12View(dev.huishang.planted.sync.Target sync) {}
