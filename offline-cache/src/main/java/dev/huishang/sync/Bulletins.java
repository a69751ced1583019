package dev.huishang.sync;

import dev.huishang.sync.Platform.NotReached;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The platform's warning messages: an index of them, and each by its address.
public interface Bulletins {
  /// One line of the index.
  ///
  /// @param identifier identifier of the message
  /// @param href its absolute address
  /// @param updated what the index says of it; changes when the message is to be read again
  record Entry(String identifier, String href, String updated) {}

  /// What asking for the index came to.
  sealed interface Index {
    /// The index.
    ///
    /// @param whole false where it had more pages than are read, or a page repeated itself
    record Listed(List<Entry> entries, String etag, boolean whole) implements Index {}

    /// As it was under this ETag.
    record Same() implements Index {}

    /// This platform offers none.
    record NotOffered() implements Index {}
  }

  /// What asking for a message came to.
  sealed interface Fetched {
    /// Its bytes, as they came.
    record Bytes(byte[] body) implements Fetched {}

    /// None: why, in both languages.
    ///
    /// @param lasting true where asking again will not help
    record Refused(String why, boolean lasting) implements Fetched {}
  }

  /// Asks for the index, all pages of it.
  ///
  /// @param etag ETag of the index held; null for none
  /// @throws NotReached also for bytes that are no index
  Index index(@Nullable String etag) throws NotReached;

  /// Asks for a message.
  Fetched message(Entry entry) throws NotReached;

  /// The entry under which a message that is not listed would be found; null where this platform
  /// offers none.
  @Nullable Entry unlisted(String identifier);
}
