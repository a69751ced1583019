package dev.huishang.planted.cache;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted04(dev.huishang.planted.sync.Target sync) {}
