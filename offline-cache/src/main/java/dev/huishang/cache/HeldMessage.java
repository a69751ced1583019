package dev.huishang.cache;

import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapSignature;
import java.time.Instant;

/// A warning message as it was fetched, read and checked.
///
/// @param identifier the identifier its index gave it
/// @param href where it came from
/// @param fetched when it was fetched
/// @param reading what it is
/// @param signature what its signature is worth; [CapSignature.Absent] for bytes that are no
///   message
public record HeldMessage(
    String identifier, String href, Instant fetched, CapReading reading, CapSignature signature) {}
