package dev.huishang.domain.incident;

/// What was stated of one input of the grading table.
///
/// @param value number in plain digits, or a code
/// @param unit unit of the number as the table writes it, empty for a code
public record Stated(String value, String unit) {}
