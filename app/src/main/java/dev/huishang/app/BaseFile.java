package dev.huishang.app;

import dev.huishang.wire.BadPage;
import dev.huishang.wire.tiles.TileSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.ReentrantLock;

/// `basemaps.json` of a profile: base maps with their keys, readable by this user alone, replaced
/// as a whole. One that is damaged is put aside, never lost.
final class BaseFile {
  private static final System.Logger LOG = System.getLogger(BaseFile.class.getName());
  private static final String NAME = "basemaps.json";
  private final Path file;
  private final ReentrantLock one = new ReentrantLock();

  BaseFile(Path profile) {
    file = profile.resolve(NAME);
  }

  TileSources read() {
    if (!Files.exists(file)) {
      return TileSources.NONE;
    }
    try {
      return TileSources.read(Files.readString(file));
    } catch (BadPage | IOException e) {
      var aside = file.resolveSibling(NAME + ".damaged");
      LOG.log(
          System.Logger.Level.WARNING,
          file + " is no list of base maps; kept as " + aside.getFileName() + ", starting empty");
      move(file, aside);
      return TileSources.NONE;
    }
  }

  void write(TileSources sources) {
    one.lock();
    try {
      var next = file.resolveSibling(NAME + ".new");
      Files.deleteIfExists(next);
      if (next.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            next,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(next, sources.write());
      move(next, file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    } finally {
      one.unlock();
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(to + " cannot be written", e);
    }
  }
}
