package dev.huishang.app.display;

import dev.huishang.domain.rules.KpiStatus;

/// One business domain in the list: its name, and the worst of its indicators.
///
/// @param id stable id
/// @param name name in the language of the screen
/// @param worst name of the worst indicator
/// @param value its value with unit
/// @param status status of the worst indicator
public record DomainLine(String id, String name, String worst, String value, KpiStatus status) {}
