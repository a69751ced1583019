package dev.huishang.planted.wire;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted03(dev.huishang.planted.cache.Planted04 cache) {}
