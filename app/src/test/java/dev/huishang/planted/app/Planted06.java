package dev.huishang.planted.app;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted06(okhttp3.OkHttpClient client) {}
