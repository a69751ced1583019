package dev.huishang.domain.hj212;

import java.util.Optional;

/// Opens and closes the protected data area of a device with the key held for it.
///
/// @param cipher SM4
/// @param keys the key of a device by its MN, 16 bytes; empty where none is held
public record Keys(SegmentCipher cipher, Source keys) {
  /// No key for anybody.
  public static final Keys NONE = new Keys(SegmentCipher.NONE, mn -> Optional.empty());

  /// Where the keys are.
  public interface Source {
    /// The key of a device.
    Optional<byte[]> of(String mn);
  }

  /// The area with its whole blocks opened; the bytes behind the last whole block stay as they are.
  Optional<byte[]> open(String mn, byte[] area) {
    return keys.of(mn).flatMap(key -> cipher.open(key, whole(area)).map(done -> join(done, area)));
  }

  /// The area with its whole blocks closed.
  Optional<byte[]> close(String mn, byte[] area) {
    return keys.of(mn).flatMap(key -> cipher.close(key, whole(area)).map(done -> join(done, area)));
  }

  private static byte[] whole(byte[] area) {
    return java.util.Arrays.copyOf(area, area.length - area.length % SegmentCipher.BLOCK);
  }

  private static byte[] join(byte[] blocks, byte[] area) {
    var joined = area.clone();
    System.arraycopy(blocks, 0, joined, 0, Math.min(blocks.length, joined.length));
    return joined;
  }
}
