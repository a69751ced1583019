package dev.huishang.planted.domain;

/// Breaks a rule on purpose: the test sees it reported.
public record Planted01Xml(javax.xml.stream.Location at) {}
