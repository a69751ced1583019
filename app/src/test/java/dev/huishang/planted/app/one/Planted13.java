package dev.huishang.planted.app.one;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted13(dev.huishang.planted.app.two.Other other) {}
