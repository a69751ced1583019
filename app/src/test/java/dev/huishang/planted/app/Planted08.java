package dev.huishang.planted.app;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted08(javax.crypto.Cipher cipher) {}
