package dev.huishang.planted.domain.cap;

/// Breaks no rule: XML may be read here.
public record CapMayReadXml(javax.xml.stream.Location at) {}
