package dev.huishang.platform.alerts;

import dev.huishang.platform.store.PlatformStore;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/// The key this platform signs its messages with and the certificate beside it, made in the store
/// at the first start. The certificate is signed by its own key: nobody vouches for it, and a
/// console has to be told that it may trust it.
///
/// @param key the private key, EC P-256
/// @param certificate the certificate
record SigningKey(PrivateKey key, X509Certificate certificate) {
  private static final String NAME = "会商台参考平台（模拟） Huishang reference platform";
  private static final Duration VALID = Duration.ofDays(3_650);
  private static final byte[] ECDSA_SHA256 = HexFormat.of().parseHex("300a06082a8648ce3d040302");
  private static final byte[] COMMON_NAME = HexFormat.of().parseHex("0603550403");
  private static final byte[] VERSION_3 = HexFormat.of().parseHex("a003020102");

  /// The key of this store.
  static SigningKey of(PlatformStore store, Instant now) {
    return store.transact(() -> {
      var kept = store.meta("cap-key");
      if (kept.isPresent()) {
        return read(kept.get(), store.meta("cap-certificate").orElse(""));
      }
      var made = make(now);
      store.meta("cap-key", text(made.key().getEncoded()));
      store.meta("cap-certificate", text(encoded(made.certificate())));
      return made;
    });
  }

  private static SigningKey make(Instant now) {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var pair = generator.generateKeyPair();
      return new SigningKey(pair.getPrivate(), parsed(certificate(pair, now)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key can be made", e);
    }
  }

  private static byte[] certificate(KeyPair pair, Instant now) throws GeneralSecurityException {
    var name = Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(NAME))));
    var from = now.minus(Duration.ofDays(1)); // a clock of a console may be slow
    var body =
        Der.sequence(
            VERSION_3,
            Der.tagged(0x02, new BigInteger(120, new SecureRandom()).toByteArray()),
            ECDSA_SHA256,
            name,
            Der.sequence(Der.time(from), Der.time(now.plus(VALID))),
            name,
            pair.getPublic().getEncoded());
    var signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(pair.getPrivate());
    signature.update(body);
    return Der.sequence(body, ECDSA_SHA256, Der.bits(signature.sign()));
  }

  private static SigningKey read(String key, String certificate) {
    try {
      var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key));
      return new SigningKey(
          KeyFactory.getInstance("EC").generatePrivate(spec),
          parsed(Base64.getDecoder().decode(certificate)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key in the store cannot be read", e);
    }
  }

  private static X509Certificate parsed(byte[] der) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the certificate cannot be written", e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
