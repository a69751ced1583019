package dev.huishang.app.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is there as a whole or not at all: written beside its place and moved there once the
/// disk has it.
final class WholeFile {
  /// Writes the content.
  interface Content {
    /// @return false when nobody wants it any more
    boolean write(OutputStream to) throws IOException;
  }

  /// @return false when nobody wanted it any more
  /// @throws NotPrinted when it cannot be written; what was there before is untouched
  static boolean write(Path file, Content content) throws NotPrinted {
    if (Files.isDirectory(file)) {
      throw new NotPrinted(NotPrinted.Why.PLACE, file);
    }
    var whole = file.toAbsolutePath();
    Path part = null;
    try {
      var parent = whole.getParent();
      if (parent == null) {
        throw new NotPrinted(NotPrinted.Why.PLACE, file);
      }
      Files.createDirectories(parent);
      part = Files.createTempFile(parent, ".print-", ".part");
      if (!written(part, content)) {
        return false;
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw NotPrinted.of(file, e);
    } finally {
      drop(part);
    }
  }

  private static boolean written(Path part, Content content) throws IOException {
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      if (!content.write(out)) {
        return false;
      }
      out.flush();
      channel.force(true);
      return true;
    }
  }

  private static void drop(@org.jspecify.annotations.Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      System.getLogger(WholeFile.class.getName())
          .log(System.Logger.Level.WARNING, "cannot be removed: " + part, e);
    }
  }

  private WholeFile() {}
}
