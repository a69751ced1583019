package dev.huishang.domain.cap;

/// A `valueName` with its `value`: event code, parameter or geocode.
public record CapPair(String name, String value) {}
