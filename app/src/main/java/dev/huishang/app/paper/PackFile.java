package dev.huishang.app.paper;

import dev.huishang.app.paper.Manifest.Part;
import dev.huishang.wire.BadPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;

/// One file per pack: a line with the format and the length of the manifest, the manifest, the
/// parts in its order, and a seal line with the pack hash. Every byte is covered: by a part's hash,
/// by the pack hash, or by the fixed form of the two lines.
public final class PackFile {
  private static final int HEAD = 32;

  /// Writes the pack below `directory` as `HASH.hspack`, whole or not at all.
  ///
  /// @return the file
  public static Path write(Pack pack, Path directory) throws IOException {
    Files.createDirectories(directory);
    var manifest = ManifestJson.write(pack.manifest());
    var out = new ByteArrayOutputStream();
    out.writeBytes(head(manifest.length));
    out.writeBytes(manifest);
    for (var part : pack.manifest().parts()) {
      out.writeBytes(pack.parts().getOrDefault(part.name(), new byte[0]));
    }
    out.writeBytes(seal(pack.hash()));
    var file = directory.resolve(pack.hash() + ".hspack");
    var half = directory.resolve(pack.hash() + ".half");
    try (var channel =
        FileChannel.open(
            half,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(out.toByteArray()));
      channel.force(true);
    }
    return Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Reads and verifies a pack.
  ///
  /// @throws Altered when any byte is not what was frozen, naming the part and the place
  public static Pack read(Path file) throws IOException, Altered {
    var bytes = Files.readAllBytes(file);
    int length = manifestLength(bytes);
    var manifestBytes = Arrays.copyOfRange(bytes, HEAD, HEAD + length);
    var hash = Hashes.whole(manifestBytes);
    checkSeal(bytes, hash, file);
    var manifest = manifest(manifestBytes);
    var parts = new LinkedHashMap<String, byte[]>();
    long at = HEAD + (long) length;
    for (var part : manifest.parts()) {
      if (part.size() < 0 || at + part.size() > bytes.length) {
        throw new Altered(part.name(), at, "the file ends before this part does");
      }
      var content = Arrays.copyOfRange(bytes, (int) at, (int) (at + part.size()));
      check(part, content, at);
      parts.put(part.name(), content);
      at += part.size();
    }
    if (at + seal(hash).length != bytes.length) {
      throw new Altered("seal", at, "the file is longer or shorter than its parts");
    }
    return new Pack(hash, manifest, parts);
  }

  private static void check(Part part, byte[] content, long at) throws Altered {
    if (Hashes.whole(content).equals(part.sha256())) {
      return;
    }
    var now = Hashes.blocks(content);
    for (int i = 0; i < now.size(); i++) {
      if (i >= part.blocks().size() || !now.get(i).equals(part.blocks().get(i))) {
        long from = (long) i * Hashes.BLOCK;
        long to = Math.min(content.length, from + Hashes.BLOCK) - 1;
        throw new Altered(part.name(), at + from, "altered in bytes " + from + " to " + to);
      }
    }
    throw new Altered(part.name(), at, "altered");
  }

  private static int manifestLength(byte[] bytes) throws Altered {
    if (bytes.length < HEAD) {
      throw new Altered("head", 0, "the file is too short for a pack");
    }
    try {
      int length = Integer.parseInt(new String(bytes, 16, 15, StandardCharsets.US_ASCII), 16);
      if (length >= 0
          && HEAD + (long) length <= bytes.length
          && Arrays.equals(head(length), Arrays.copyOf(bytes, HEAD))) {
        return length;
      }
    } catch (NumberFormatException e) {
      throw new Altered("head", 0, "the first line is not that of a pack");
    }
    throw new Altered("head", 0, "the first line is not that of a pack");
  }

  private static void checkSeal(byte[] bytes, String hash, Path file) throws Altered {
    var seal = seal(hash);
    int at = Math.max(0, bytes.length - seal.length);
    if (Arrays.equals(seal, Arrays.copyOfRange(bytes, at, bytes.length))) {
      return;
    }
    boolean named = file.getFileName().toString().startsWith(hash);
    throw named
        ? new Altered("seal", at, "the last line does not carry the pack hash")
        : new Altered("manifest", HEAD, "the manifest does not have the sealed hash");
  }

  private static Manifest manifest(byte[] bytes) throws Altered {
    try {
      return ManifestJson.read(bytes);
    } catch (BadPage e) {
      throw new Altered("manifest", HEAD, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] head(int length) {
    return "huishang-pack/1 %015x\n".formatted(length).getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] seal(String hash) {
    return ("\nsha256 " + hash + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private PackFile() {}
}
