package dev.huishang.app.paper;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/// A file could not be written; nothing of it is left.
public final class NotPrinted extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why.
  public enum Why {
    /// The ending is neither pdf nor png.
    ENDING,
    /// The place is a directory, or lies below something that is none.
    PLACE,
    /// This user may not write there.
    RIGHTS,
    /// The disk is full, or the user has used what is allowed.
    FULL,
    /// Something else the disk said.
    DISK
  }

  private final Why why;

  NotPrinted(Why why, Path file, Exception cause) {
    super(why + " " + file + ": " + cause.getMessage(), cause);
    this.why = why;
  }

  NotPrinted(Why why, Path file) {
    super(why + " " + file);
    this.why = why;
  }

  /// Why.
  public Why why() {
    return why;
  }

  static NotPrinted of(Path file, IOException e) {
    var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    var reason =
        e instanceof FileSystemException f && f.getReason() != null
            ? f.getReason().toLowerCase(Locale.ROOT)
            : said;
    Why why = Why.DISK;
    if (e instanceof AccessDeniedException || reason.contains("read-only")) {
      why = Why.RIGHTS;
    } else if (reason.contains("no space")
        || reason.contains("too large")
        || reason.contains("quota")
        || reason.contains("not enough space")) {
      why = Why.FULL;
    } else if (e instanceof java.nio.file.FileAlreadyExistsException
        || reason.contains("not a directory")
        || reason.contains("is a directory")) {
      why = Why.PLACE;
    }
    return new NotPrinted(why, file, e);
  }
}
