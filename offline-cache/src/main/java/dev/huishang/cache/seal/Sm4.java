package dev.huishang.cache.seal;

import dev.huishang.domain.hj212.SegmentCipher;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// SM4 (GB/T 32907-2016) in ECB mode without padding, for the protected segments of HJ 212-2025.
/// The standard wants this mode; it shows equal blocks as equal, so nothing else uses it. Found by
/// `ServiceLoader`.
public final class Sm4 implements SegmentCipher {
  private static final Provider PROVIDER = new BouncyCastleProvider();
  private static final String ALGORITHM = "SM4";

  @Override
  public Optional<byte[]> open(byte[] key, byte[] blocks) {
    return run(Cipher.DECRYPT_MODE, key, blocks);
  }

  @Override
  public Optional<byte[]> close(byte[] key, byte[] blocks) {
    return run(Cipher.ENCRYPT_MODE, key, blocks);
  }

  private static Optional<byte[]> run(int mode, byte[] key, byte[] blocks) {
    if (key.length != BLOCK || blocks.length % BLOCK != 0) {
      return Optional.empty();
    }
    try {
      var cipher = Cipher.getInstance(ALGORITHM + "/ECB/NoPadding", PROVIDER);
      cipher.init(mode, new SecretKeySpec(key, ALGORITHM));
      return Optional.of(cipher.doFinal(blocks));
    } catch (GeneralSecurityException e) {
      return Optional.empty(); // the caller says that the segment could not be opened
    }
  }
}
