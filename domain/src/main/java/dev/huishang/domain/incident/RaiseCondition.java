package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Said;

/// A condition under which the response may be raised above the grade.
///
/// @param id code of it
/// @param name name in both languages
/// @param clause where the plan says so
/// @param commonLead true when the common superior government then leads
public record RaiseCondition(String id, Said name, String clause, boolean commonLead) {}
