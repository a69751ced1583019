package dev.huishang.map.drawing;

import java.time.Instant;

/// One line of the record of what was drawn. Lines are only ever added: what an author wants away
/// gets a tombstone, what another wants to say of it an answer.
public sealed interface Entry {
  /// UUIDv7, made where it was drawn.
  String id();

  /// Who, where.
  By by();

  /// When, by the clock of the console it was made at.
  Instant at();

  /// Who drew, and where.
  ///
  /// @param author account name
  /// @param seat seat in the room
  record By(String author, String seat) {}

  /// Something drawn.
  ///
  /// @param name what its author or the file it came from calls it, may be empty
  /// @param source file it was taken over from and the CRS declared there, empty for a hand
  record Element(String id, By by, Instant at, Shape shape, String name, String source)
      implements Entry {}

  /// An answer to an element, whoever drew that.
  ///
  /// @param element id of what is answered
  record Note(String id, By by, Instant at, String element, String text) implements Entry {}

  /// Takes an own element or answer away, or brings it back. One of another author's has no effect.
  ///
  /// @param of id of the element or the answer
  /// @param turn one more than the turn of the last tombstone of it that was known here
  /// @param gone away, or back
  record Tombstone(String id, By by, Instant at, String of, int turn, boolean gone)
      implements Entry {}
}
