package dev.huishang.domain;

/// Who sits where: every command carries all four.
///
/// @param user account name
/// @param name name shown
/// @param seat seat, for example `R1-03`
/// @param role role in the room: operator, chair, dispatcher, commander
public record SignedIn(String user, String name, String seat, String role) {}
