package dev.huishang.domain.incident;

/// A field of a report.
///
/// @param id code of it
/// @param zh Chinese name
/// @param en English name
/// @param optional true where the order says as far as possible
public record ReportField(String id, String zh, String en, boolean optional) {}
