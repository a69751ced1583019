package dev.huishang.domain.cap;

import java.util.List;

/// What writing a message came to.
public sealed interface CapWriting {
  /// The message as UTF-8 bytes that fit the schema of its form and read back as the same message.
  record Written(byte[] xml) implements CapWriting {}

  /// What would come out does not fit the schema.
  record Unfit(CapReading.Refused why) implements CapWriting {}

  /// It would read back as another message, for example with a text XML cannot hold.
  record Altered(CapMessage readBack) implements CapWriting {}

  /// Not published: the operator of the national system has not given these parameters, or the
  /// message departs from the profile.
  record Withheld(List<String> open, List<CapFinding> findings) implements CapWriting {}
}
