package dev.huishang.cache.seal;

import dev.huishang.domain.cap.CapSignature.AtSent;
import dev.huishang.domain.cap.CapSignature.Signer;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.dsig.XMLSignature;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The certificates a signature brings along. None of them is trusted for being there.
final class Certificates {
  /// Certificates in the `KeyInfo` of this signature, in order; unreadable ones are left out.
  static List<X509Certificate> in(Element signature) {
    var found = new ArrayList<X509Certificate>();
    for (var n = signature.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element info && "KeyInfo".equals(info.getLocalName())) {
        var nodes = info.getElementsByTagNameNS(XMLSignature.XMLNS, "X509Certificate");
        for (int i = 0; i < nodes.getLength(); i++) {
          var certificate = read(nodes.item(i).getTextContent());
          if (certificate != null) {
            found.add(certificate);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable X509Certificate read(String base64) {
    try {
      var der = Base64.getMimeDecoder().decode(base64);
      var factory = CertificateFactory.getInstance("X.509");
      return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException | IllegalArgumentException e) {
      return null;
    }
  }

  /// What a certificate says of its holder, at the moment a message was sent.
  static Signer signer(X509Certificate certificate, @Nullable Instant sent, Set<String> known) {
    var from = certificate.getNotBefore().toInstant();
    var to = certificate.getNotAfter().toInstant();
    var fingerprint = fingerprint(certificate);
    return new Signer(
        certificate.getSubjectX500Principal().getName(),
        certificate.getIssuerX500Principal().getName(),
        from,
        to,
        atSent(from, to, sent),
        fingerprint,
        known.contains(fingerprint));
  }

  private static AtSent atSent(Instant from, Instant to, @Nullable Instant sent) {
    if (sent == null) {
      return AtSent.UNKNOWN;
    }
    return sent.isBefore(from) ? AtSent.NOT_YET : sent.isAfter(to) ? AtSent.OVER : AtSent.VALID;
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw new IllegalStateException("SHA-256 of a certificate", e);
    }
  }

  private Certificates() {}
}
