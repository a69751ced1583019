package dev.huishang.platform.alerts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/// Puts an enveloped signature (ecdsa-sha256, canonical XML 1.1) into a message, with the
/// certificate beside it. The blanks between elements go first: what somebody adds there on the way
/// can then be told from what was signed.
///
/// @param key what it signs with
record MessageSigner(SigningKey key) {
  private static final String C14N_11 = "http://www.w3.org/2006/12/xml-c14n11";

  /// The message with its signature as the last child; nothing else of it is changed.
  String sign(byte[] xml) {
    try {
      var message = parse(xml);
      dropBlanks(message.getDocumentElement());
      var factory = XMLSignatureFactory.getInstance("DOM");
      var whole =
          factory.newReference(
              "",
              factory.newDigestMethod(DigestMethod.SHA256, null),
              List.of(
                  factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                  factory.newTransform(C14N_11, (TransformParameterSpec) null)),
              null,
              null);
      CanonicalizationMethod canonical =
          factory.newCanonicalizationMethod(C14N_11, (C14NMethodParameterSpec) null);
      var info =
          factory.newSignedInfo(
              canonical,
              factory.newSignatureMethod(SignatureMethod.ECDSA_SHA256, null),
              List.of(whole));
      var keys = factory.getKeyInfoFactory();
      var beside = keys.newKeyInfo(List.of(keys.newX509Data(List.of(key.certificate()))));
      var context = new DOMSignContext(key.key(), message.getDocumentElement());
      context.setDefaultNamespacePrefix("ds");
      factory.newXMLSignature(info, beside).sign(context);
      return text(message);
    } catch (GeneralSecurityException
        | MarshalException
        | XMLSignatureException
        | SAXException
        | IOException
        | ParserConfigurationException
        | TransformerException e) {
      throw new IllegalStateException("a message of our own cannot be signed", e);
    }
  }

  private static Document parse(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static void dropBlanks(Element element) {
    for (var child = element.getFirstChild(); child != null; ) {
      var next = child.getNextSibling();
      boolean beside = child.getPreviousSibling() != null || next != null;
      if (child instanceof Element inner) {
        dropBlanks(inner);
      } else if (child instanceof Text text && beside && text.getData().isBlank()) {
        element.removeChild(child);
      }
      child = next;
    }
  }

  private static String text(Document message) throws TransformerException {
    var out = new StringWriter();
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    var transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty("omit-xml-declaration", "yes");
    transformer.transform(new DOMSource(message), new StreamResult(out));
    return out.toString().replace("&#13;\n", "\n"); // line ends of base64, which nothing covers
  }
}
