package dev.huishang.cache.seal;

import dev.huishang.domain.cap.CapSignature;
import dev.huishang.domain.explain.Said;
import java.time.Instant;
import java.util.Set;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// One signature element: what it covers, with what, by whom, and whether that is right.
///
/// @param element the `Signature`, a child of the message
/// @param known trusted certificates by fingerprint
/// @param sent when the message was sent; null where that is not known
/// @param reformatted true where the formatting was dropped before
record OneSignature(
    Element element, Set<String> known, @Nullable Instant sent, boolean reformatted) {
  private static final Said OLD = Said.of("算法已不可信:  / algorithm no longer trusted: ");
  private static final String DSIG_MORE = "http://www.w3.org/2001/04/xmldsig-more#";

  /// SHA-2 only: what rests on SHA-1 or MD5 proves nothing any more and is never called invalid.
  private static final Set<String> METHODS =
      Set.of(
          DSIG_MORE + "rsa-sha256",
          DSIG_MORE + "rsa-sha384",
          DSIG_MORE + "rsa-sha512",
          DSIG_MORE + "ecdsa-sha256",
          DSIG_MORE + "ecdsa-sha384",
          DSIG_MORE + "ecdsa-sha512");

  private static final Set<String> DIGESTS =
      Set.of(
          "http://www.w3.org/2001/04/xmlenc#sha256",
          DSIG_MORE + "sha384",
          "http://www.w3.org/2001/04/xmlenc#sha512");

  /// Canonical forms of XML leave nothing out but comments.
  private static final Set<String> WHOLE =
      Set.of(
          Transform.ENVELOPED,
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
          "http://www.w3.org/2001/10/xml-exc-c14n#",
          "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
          "http://www.w3.org/2006/12/xml-c14n11",
          "http://www.w3.org/2006/12/xml-c14n11#WithComments");

  /// For reading only: a key is always one of a certificate beside the signature, never looked up.
  private static final KeySelector NO_KEYS =
      new KeySelector() {
        @Override
        public KeySelectorResult select(
            KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
            throws KeySelectorException {
          throw new KeySelectorException("no key is looked up");
        }
      };

  CapSignature state() {
    var nodes = element.getElementsByTagNameNS(XMLSignature.XMLNS, "SignedInfo");
    if (nodes.getLength() == 0) {
      return new CapSignature.Unverifiable(Said.of("签名元素为空 / empty Signature element"));
    }
    try {
      var certificates = Certificates.in(element);
      var factory = XMLSignatureFactory.getInstance("DOM");
      var wrong = covers(factory.unmarshalXMLSignature(context(NO_KEYS)));
      if (wrong != null) {
        return wrong;
      }
      if (certificates.isEmpty()) {
        return new CapSignature.Unverifiable(
            Said.of("没有证书说明密钥归属 / no certificate says whose key it is"));
      }
      for (var certificate : certificates) {
        var context = context(KeySelector.singletonKeySelector(certificate.getPublicKey()));
        if (factory.unmarshalXMLSignature(context).validate(context)) {
          var signer = Certificates.signer(certificate, sent, known);
          return new CapSignature.Valid(signer, reformatted);
        }
      }
      return new CapSignature.Invalid(Said.of("内容与签名时不同 / the message is not what was signed"));
    } catch (MarshalException | XMLSignatureException e) {
      return new CapSignature.Unverifiable(Said.same(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // malformed numbers and names inside a signature end in unchecked exceptions of the JDK
      return new CapSignature.Unverifiable(Said.same(e.getClass().getSimpleName()));
    }
  }

  private DOMValidateContext context(KeySelector keys) {
    var context = new DOMValidateContext(keys, element);
    context.setProperty("org.jcp.xml.dsig.secureValidation", true);
    return context;
  }

  /// Null where the signature covers the whole message with algorithms that still prove something.
  private static @Nullable CapSignature covers(XMLSignature signature) {
    var info = signature.getSignedInfo();
    var method = info.getSignatureMethod().getAlgorithm();
    boolean whole = false;
    for (Reference reference : info.getReferences()) {
      if (!"".equals(reference.getURI())) {
        return new CapSignature.Invalid(
            Said.of("只签了一部分:  / signs a part, not the message: ").then(reference.getURI()));
      }
      whole = true;
      for (Transform transform : reference.getTransforms()) {
        if (!WHOLE.contains(transform.getAlgorithm())) {
          var what =
              Said.of("只签了变换选出的内容:  / signs what a transform picks: ")
                  .then(transform.getAlgorithm());
          return new CapSignature.Invalid(what);
        }
      }
    }
    if (!whole) {
      return new CapSignature.Invalid(Said.of("没有签消息的任何内容 / signs nothing of the message"));
    }
    for (Reference reference : info.getReferences()) {
      var digest = reference.getDigestMethod().getAlgorithm();
      if (!DIGESTS.contains(digest)) {
        return new CapSignature.Unverifiable(OLD.then(digest));
      }
    }
    return METHODS.contains(method) ? null : new CapSignature.Unverifiable(OLD.then(method));
  }
}
