package dev.huishang.cache;

import dev.huishang.cache.seal.Seal;
import dev.huishang.cache.store.DrawingStore;
import dev.huishang.cache.store.HourStore;
import dev.huishang.cache.store.MessageStore;
import dev.huishang.cache.store.OutboxStore;
import dev.huishang.cache.store.PageStore;
import dev.huishang.cache.store.TileStore;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Page;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The directory of one console: its stores, its identity, its lock. Only this user can read it.
public final class Profile implements AutoCloseable {
  private static final String MARK = "huishang-profile";
  private static final Set<String> NETWORK =
      Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "fuse.sshfs", "9p");
  private static final int MOST_MESSAGES = 500;
  private final Path directory;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final String device;
  private final ChangeFeed changes = new ChangeFeed();
  private final PageStore pages;
  private final OutboxStore outbox;
  private final TileStore tiles;
  private final Inbox inbox;
  private final MessageStore kept;
  private final DrawingStore drawings;
  private final Messages messages;
  private final Hours hours;

  private Profile(Path directory, FileChannel lockFile, FileLock lock, String device) {
    this.directory = directory;
    this.lockFile = lockFile;
    this.lock = lock;
    this.device = device;
    outbox = new OutboxStore(directory, Seal.OPEN, changes::changed);
    pages = new PageStore(directory.resolve("cache.db"));
    tiles = new TileStore(directory.resolve("tiles.db"), 100_000);
    kept = new MessageStore(directory.resolve("messages.db"), MOST_MESSAGES);
    drawings = new DrawingStore(directory.resolve("drawings.db"), changes::changed, pages::aside);
    messages = new Messages(kept, changes, TrustedSigners.read(directory), pages::aside);
    inbox = new Inbox(pages, changes, messages::held);
    hours = new Hours(new HourStore(directory.resolve("hours.db")), HourRules.read());
  }

  /// Opens or creates a profile with everything it holds.
  ///
  /// @throws ProfileRefused as [#begin] does
  public static Profile open(Path directory) {
    var profile = begin(directory);
    profile.inbox.restore(() -> true);
    return profile;
  }

  /// Opens or creates a profile; the caller restores what its inbox holds while the room looks.
  ///
  /// @throws ProfileRefused when the directory is not ours, cannot be written, belongs to another
  ///   user, lies on a network file system, or is in use
  public static Profile begin(Path directory) {
    try {
      prepare(directory);
      var mark = directory.resolve(MARK);
      if (!Files.exists(mark)) {
        Files.writeString(mark, UUID.randomUUID() + "\n");
      }
      var device = Files.readString(mark).strip();
      for (var name :
          List.of(
              "outbox.db",
              "cache.db",
              "tiles.db",
              "messages.db",
              "drawings.db",
              "hours.db",
              "orders.j1",
              "lock")) {
        createPrivate(directory.resolve(name));
      }
      var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.WRITE);
      var lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new ProfileRefused(
            directory, "is in use by another console", "close it, or choose another --profile");
      }
      return new Profile(directory, channel, lock, device);
    } catch (IOException e) {
      throw new ProfileRefused(
          directory, "cannot be used: " + e, "choose a directory you can write", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process holds it
    }
  }

  private static void prepare(Path directory) throws IOException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new ProfileRefused(directory, "is a file", "name a directory");
    }
    Files.createDirectories(directory);
    boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && !Files.getOwner(directory).getName().equals(System.getProperty("user.name"))) {
      throw new ProfileRefused(
          directory,
          "belongs to " + Files.getOwner(directory).getName(),
          "use a directory of your own");
    }
    if (!Files.isWritable(directory)) {
      throw new ProfileRefused(
          directory, "is read-only", "make it writable, or choose another --profile");
    }
    if (NETWORK.contains(Files.getFileStore(directory).type())) {
      throw new ProfileRefused(
          directory, "lies on a network file system", "choose a directory on a local disk");
    }
    boolean ours = Files.exists(directory.resolve(MARK));
    try (var entries = Files.list(directory)) {
      if (!ours && entries.findAny().isPresent()) {
        throw new ProfileRefused(
            directory, "is not empty and not a profile of this console", "name an empty directory");
      }
    }
    if (posix) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static void createPrivate(Path file) throws IOException {
    if (!Files.exists(file)) {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    }
  }

  /// Directory of the profile.
  public Path directory() {
    return directory;
  }

  /// Id of this console; keys of commands are scoped to it.
  public String device() {
    return device;
  }

  /// Says when something changed.
  public ChangeFeed changes() {
    return changes;
  }

  /// What is known.
  public Inbox inbox() {
    return inbox;
  }

  /// Warning messages.
  public Messages messages() {
    return messages;
  }

  /// Hourly values of the past.
  public Hours hours() {
    return hours;
  }

  /// Takes a page into the inbox, and its values into the hours kept.
  public <R extends Row> void take(Feed<R> feed, Page<R> page, String text, Instant now) {
    inbox.take(feed, page, text, now);
    if (feed.equals(Feeds.OBS)) {
      hours.observed(page.rows().stream().map(Observation.class::cast).toList(), now);
    }
  }

  /// What is still to be said.
  public OutboxStore outbox() {
    return outbox;
  }

  /// Raster tiles.
  public TileStore tiles() {
    return tiles;
  }

  /// What this room drew.
  public DrawingStore drawings() {
    return drawings;
  }

  @Override
  public void close() {
    outbox.close();
    drawings.close();
    pages.close();
    tiles.close();
    kept.close();
    hours.close();
    try {
      lock.release();
      lockFile.close();
    } catch (IOException e) {
      throw new StoreFault(directory + ": the lock cannot be released", e);
    }
  }
}
