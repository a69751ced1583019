package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Said;

/// A kind of incident the order on reporting leaves to other rules.
///
/// @param kind kind as the platform names it
/// @param standard number of the order
/// @param clause where in it
/// @param words what it says
public record OutOfScope(String kind, String standard, String clause, Said words) {}
