package dev.huishang.domain.hj212;

import java.util.Optional;

/// SM4 in ECB mode without padding, as HJ 212-2025 wants it. The JDK has no SM4, so another module
/// fills this in; it never throws.
public interface SegmentCipher {
  /// Bytes of one block.
  int BLOCK = 16;

  /// Where no SM4 is at hand: nothing can be opened.
  SegmentCipher NONE =
      new SegmentCipher() {
        @Override
        public Optional<byte[]> open(byte[] key, byte[] blocks) {
          return Optional.empty();
        }

        @Override
        public Optional<byte[]> close(byte[] key, byte[] blocks) {
          return Optional.empty();
        }
      };

  /// The plain bytes of whole blocks; empty where key or length do not fit.
  Optional<byte[]> open(byte[] key, byte[] blocks);

  /// The protected bytes of whole blocks; empty where key or length do not fit.
  Optional<byte[]> close(byte[] key, byte[] blocks);
}
