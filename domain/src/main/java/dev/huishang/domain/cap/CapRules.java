package dev.huishang.domain.cap;

import java.util.List;

/// What the data files say about messages.
///
/// @param maxBytes most bytes of a message
/// @param maxElements most elements
/// @param maxDepth deepest nesting
/// @param polygonPoints most points of a polygon that is recommended
/// @param testWords words of a test, lower case
/// @param cancelWords words of a cancellation, lower case
/// @param national the national profile
public record CapRules(
    int maxBytes,
    int maxElements,
    int maxDepth,
    int polygonPoints,
    List<String> testWords,
    List<String> cancelWords,
    CnProfile national) {}
