package dev.huishang.map.files;

import dev.huishang.map.files.BadTileFile.Code;
import dev.huishang.map.files.FileSource.Facts;
import dev.huishang.map.files.PmDirectory.Entry;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import dev.huishang.wire.tiles.PictureHead;
import dev.huishang.wire.tiles.TileAddress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// PMTiles version 3 with PNG or JPEG: a root directory, leaves below it, tiles by their place on a
/// Hilbert curve.
final class PmTiles implements FileSource.Tiles {
  /// A directory points to leaves, these to no further leaves than this: loops end here.
  private static final int DEEPEST = 4;

  private static final int MOST_LEAVES = 16;
  private static final int MOST_TILE = 8 << 20;
  private static final int MOST_METADATA = 1 << 20;
  private final FileChannel file;
  private final PmHeader header;
  private final PmDirectory root;
  private final Facts facts;

  /// The longest unused goes first.
  private final Map<Long, PmDirectory> leaves = new LinkedHashMap<>(64, 0.75f, true);

  private PmTiles(FileChannel file, PmHeader header) throws BadTileFile, IOException {
    this.file = file;
    this.header = header;
    root = directory(header.root(), header.rootLength());
    var first = first(root, 0);
    var head = PictureHead.of(first == null ? new byte[0] : first);
    if (!head.kind().shown()) {
      throw new BadTileFile(Code.FORMAT, head.kind().name());
    }
    if (head.width() != head.height() || head.width() != 256 && head.width() != 512) {
      throw new BadTileFile(Code.FORMAT, head.width() + " x " + head.height());
    }
    facts = new Facts(head.width(), header.minZoom(), header.maxZoom(), attribution());
  }

  static PmTiles open(Path path) throws BadTileFile {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new BadTileFile(Code.ABSENT, "");
    }
    FileChannel file = null;
    try {
      file = FileChannel.open(path, StandardOpenOption.READ);
      return new PmTiles(file, PmHeader.read(file));
    } catch (BadTileFile e) {
      close(file);
      throw e;
    } catch (IOException e) {
      close(file);
      throw new BadTileFile(Code.TRUNCATED, "");
    }
  }

  private static void close(@Nullable FileChannel file) {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("a tile file cannot be closed", e);
    }
  }

  /// Any tile, to see what kind it is.
  private byte @Nullable [] first(PmDirectory directory, int depth)
      throws BadTileFile, IOException {
    if (directory.size() == 0) {
      throw new BadTileFile(Code.NO_TILES, "");
    }
    var entry = directory.entry(0);
    if (!entry.leaf()) {
      return bytes(entry);
    }
    if (depth >= DEEPEST) {
      throw new BadTileFile(Code.DIRECTORY, "depth > " + DEEPEST);
    }
    return first(leaf(entry), depth + 1);
  }

  private String attribution() throws BadTileFile, IOException {
    if (header.metadataLength() == 0 || header.metadataLength() > MOST_METADATA) {
      return "";
    }
    var body =
        header.unpacked(read(header.metadata(), (int) header.metadataLength()), MOST_METADATA);
    try {
      var said = Json.parse(new String(body, StandardCharsets.UTF_8));
      return MbTiles.plain(said.path("attribution").asString(""));
    } catch (BadPage e) {
      return ""; // nobody needs it to see the map
    }
  }

  private PmDirectory directory(long at, long length) throws BadTileFile, IOException {
    if (length > PmDirectory.MOST_BYTES) {
      throw new BadTileFile(Code.DIRECTORY, length + " bytes");
    }
    return PmDirectory.of(header.unpacked(read(at, (int) length), PmDirectory.MOST_BYTES));
  }

  private PmDirectory leaf(Entry entry) throws BadTileFile, IOException {
    synchronized (leaves) {
      var kept = leaves.get(entry.offset());
      if (kept != null) {
        return kept;
      }
    }
    header.within(header.leafLength(), entry);
    var read = directory(header.leaf() + entry.offset(), entry.length());
    synchronized (leaves) {
      leaves.put(entry.offset(), read);
      if (leaves.size() > MOST_LEAVES) {
        leaves.remove(leaves.keySet().iterator().next());
      }
    }
    return read;
  }

  private byte[] bytes(Entry entry) throws BadTileFile, IOException {
    header.within(header.dataLength(), entry);
    if (entry.length() > MOST_TILE) {
      throw new BadTileFile(Code.DIRECTORY, entry.length() + " bytes");
    }
    return header.tile(read(header.data() + entry.offset(), (int) entry.length()), MOST_TILE);
  }

  private byte[] read(long at, int length) throws BadTileFile, IOException {
    if (at < 0 || at > file.size() - length) {
      throw new BadTileFile(Code.TRUNCATED, at + " + " + length + " > " + file.size());
    }
    var buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, at + buffer.position()) < 0) {
        throw new BadTileFile(Code.TRUNCATED, "");
      }
    }
    return buffer.array();
  }

  @Override
  public Facts facts() {
    return facts;
  }

  @Override
  public byte @Nullable [] tile(TileAddress at) throws BadTileFile, IOException {
    if (at.z() > PmHeader.MOST_ZOOM) {
      return null;
    }
    long id = Hilbert.id(at.z(), at.x(), at.y());
    var directory = root;
    for (int depth = 0; depth <= DEEPEST; depth++) {
      var entry = directory.find(id);
      if (entry == null) {
        return null;
      }
      if (!entry.leaf()) {
        return bytes(entry);
      }
      directory = leaf(entry);
    }
    throw new BadTileFile(Code.DIRECTORY, "depth > " + DEEPEST);
  }

  @Override
  public void close() {
    close(file);
  }
}
