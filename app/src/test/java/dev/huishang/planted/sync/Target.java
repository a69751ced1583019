package dev.huishang.planted.sync;

/// Breaks a rule on purpose: the test sees it reported.
public record Target(int n) {}
