package dev.huishang.planted.app.two;

/// Breaks a rule on purpose: the test sees it reported.
public record Other(int n) {}
