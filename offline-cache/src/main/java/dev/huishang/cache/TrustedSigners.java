package dev.huishang.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The certificates this installation trusts to sign warnings: SHA-256 fingerprints, one a line, in
/// `trusted-signers.txt` of the profile. Whoever runs the room writes it; nothing that comes over
/// the wire ever does.
final class TrustedSigners {
  static final String FILE = "trusted-signers.txt";
  private static final System.Logger LOG = System.getLogger(TrustedSigners.class.getName());

  /// The fingerprints of this profile; empty without the file. A line that is none trusts nobody.
  static Set<String> read(Path profile) {
    var file = profile.resolve(FILE);
    var found = new HashSet<String>();
    if (!Files.isRegularFile(file)) {
      return found;
    }
    try {
      for (var line : Files.readAllLines(file)) {
        var text = line.replaceFirst("#.*", "").strip().replace(":", "").toLowerCase(Locale.ROOT);
        if (text.matches("[0-9a-f]{64}")) {
          found.add(text);
        } else if (!text.isEmpty()) {
          LOG.log(System.Logger.Level.WARNING, file + ": no SHA-256 fingerprint: " + line);
        }
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, file + " cannot be read: nobody is trusted", e);
    }
    return found;
  }

  private TrustedSigners() {}
}
