package dev.huishang.cache.seal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The tree of a signed message, read without document types and without anything from outside.
final class SignedXml {
  /// The tree; null where the text is no XML.
  static @Nullable Document parse(String xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // silent: the default one prints
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return null;
    } catch (RuntimeException e) {
      return null; // the parser of the JDK answers some malformed text with unchecked exceptions
    }
  }

  /// Signatures that are children of the root, in order.
  static List<Element> signatures(Document message) {
    var found = new ArrayList<Element>();
    for (var n = message.getDocumentElement().getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && signature(element)) {
        found.add(element);
      }
    }
    return found;
  }

  /// True where a signature stands anywhere.
  static boolean anywhere(Document message) {
    return message.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature").getLength() > 0;
  }

  private static boolean signature(Element element) {
    return XMLSignature.XMLNS.equals(element.getNamespaceURI())
        && "Signature".equals(element.getLocalName());
  }

  /// Removes blank texts between elements and the processing instructions of the document.
  static void dropFormatting(Document message) {
    var open = new ArrayList<Node>(List.of(message));
    while (!open.isEmpty()) {
      var node = open.removeLast();
      for (var child = node.getFirstChild(); child != null; ) {
        var next = child.getNextSibling();
        boolean blank =
            child.getNodeType() == Node.TEXT_NODE && child.getNodeValue().isBlank() && next(child);
        boolean instruction =
            node == message && child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE;
        if (blank || instruction) {
          node.removeChild(child);
        } else {
          open.add(child);
        }
        child = next;
      }
    }
  }

  /// True for a text beside an element: the only text of an element is its value, however blank.
  private static boolean next(Node text) {
    return text.getPreviousSibling() != null || text.getNextSibling() != null;
  }

  private SignedXml() {}
}
