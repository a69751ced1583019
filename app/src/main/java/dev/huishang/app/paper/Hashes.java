package dev.huishang.app.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 over canonical bytes, whole and block by block.
final class Hashes {
  /// Bytes one block hash covers: an altered byte is named to this range.
  static final int BLOCK = 4096;

  static String whole(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /// First 8 bytes of the hash of every block, in hex: enough to find where a part was altered;
  /// that it was altered is decided by the whole hash alone.
  static List<String> blocks(byte[] bytes) {
    var blocks = new ArrayList<String>();
    var digest = digest();
    for (int at = 0; at < bytes.length; at += BLOCK) {
      digest.update(bytes, at, Math.min(BLOCK, bytes.length - at));
      blocks.add(HexFormat.of().formatHex(digest.digest(), 0, 8));
    }
    return blocks;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Hashes() {}
}
