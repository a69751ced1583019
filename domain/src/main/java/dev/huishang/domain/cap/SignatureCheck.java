package dev.huishang.domain.cap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Checks the signature of a message. Filled where cryptography lives.
@FunctionalInterface
public interface SignatureCheck {
  /// The state of its signature. Never throws, never fetches anything.
  ///
  /// @param xml the characters the message was read from ([CapReading.Read#xml])
  /// @param sent when it was sent; null where that is not known
  CapSignature check(String xml, @Nullable Instant sent);
}
