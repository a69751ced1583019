package dev.huishang.domain.hj212;

/// What came of writing a packet.
public sealed interface Encoded {
  /// A whole frame, CR LF included.
  ///
  /// @param latin the bytes as ISO 8859-1 text, one character a byte
  record Written(String latin) implements Encoded {
    /// The bytes for the wire.
    public byte[] bytes() {
      return latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  /// Longer than the standard allows.
  record TooLong(int segment, int area) implements Encoded {}

  /// A name or value holds a mark of the frame or a control character.
  record NotWritable(Field field) implements Encoded {}

  /// The packet is to be protected and no key is held for its device.
  record NoKey(String mn) implements Encoded {}
}
