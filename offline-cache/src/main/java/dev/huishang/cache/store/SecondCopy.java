package dev.huishang.cache.store;

import dev.huishang.cache.StoreFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// `orders.j1`: every command once more, append-only: length, CRC32C, record. It is never cut to
/// match the outbox; a record only it has is brought back.
public final class SecondCopy implements AutoCloseable {
  private static final int MOST = 8 << 20;
  private final FileChannel channel;
  private final Path file;

  public SecondCopy(Path file) {
    this.file = file;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreFault(file + " cannot be opened", e);
    }
  }

  /// Appends a record; `durable` waits until it is on the disk.
  public synchronized void append(byte[] record, boolean durable) {
    try {
      var buffer = ByteBuffer.allocate(8 + record.length);
      buffer.putInt(record.length).putInt(crc(record)).put(record).flip();
      channel.position(channel.size());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      if (durable) {
        channel.force(false);
      }
    } catch (IOException e) {
      throw new StoreFault(file + " cannot be written", e);
    }
  }

  /// All whole records; what follows a damaged one up to the next whole one is passed over.
  public synchronized List<byte[]> records() {
    try {
      var all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      channel.position(0);
      while (all.hasRemaining() && channel.read(all) >= 0) {
        // reads to the end
      }
      all.flip();
      var records = new ArrayList<byte[]>();
      while (all.remaining() >= 8) {
        int at = all.position();
        int length = all.getInt();
        int crc = all.getInt();
        if (length > 0 && length <= MOST && length <= all.remaining()) {
          var record = new byte[length];
          all.get(record);
          if (crc(record) == crc) {
            records.add(record);
            continue;
          }
        }
        all.position(at + 1);
      }
      return records;
    } catch (IOException e) {
      throw new StoreFault(file + " cannot be read", e);
    }
  }

  private static int crc(byte[] bytes) {
    var crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreFault(file + " cannot be closed", e);
    }
  }
}
