package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.domain.cap.CapReading.Place;
import java.io.StringReader;
import java.util.ArrayDeque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Characters to elements, within limits and with nothing from outside: no document type, no
/// entities of their own, no files.
final class XmlIntake {
  private final XMLInputFactory factory;
  private final CapRules rules;

  XmlIntake(CapRules rules) {
    this.rules = rules;
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("javax.xml.stream.isReplacingEntityReferences", false);
    factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing is fetched");
    });
  }

  /// A reader at the start of the text.
  XMLStreamReader open(String text) throws XMLStreamException {
    synchronized (factory) { // the JDK does not promise that a factory may be shared
      return factory.createXMLStreamReader(new StringReader(text));
    }
  }

  /// The characters of these bytes.
  XmlText decode(byte[] bytes) throws BadXml {
    if (bytes.length == 0) {
      throw new BadXml(Fault.EMPTY, "0 bytes", Place.NONE);
    }
    if (bytes.length > rules.maxBytes()) {
      throw new BadXml(
          Fault.TOO_LARGE, bytes.length + " > " + rules.maxBytes() + " bytes", Place.NONE);
    }
    return XmlText.decode(bytes);
  }

  /// The root element with all below it.
  XmlNode read(String text) throws BadXml {
    XMLStreamReader reader = null;
    var path = new ArrayDeque<XmlNode>();
    try {
      reader = open(text);
      return tree(reader, path);
    } catch (XMLStreamException e) {
      throw new BadXml(Fault.NOT_XML, message(e), place(e.getLocation(), path));
    } catch (RuntimeException e) {
      // the parser of the JDK answers some malformed text with unchecked exceptions
      var at = reader == null ? null : reader.getLocation();
      throw new BadXml(Fault.NOT_XML, e.getClass().getSimpleName(), place(at, path));
    }
  }

  private XmlNode tree(XMLStreamReader reader, ArrayDeque<XmlNode> path)
      throws XMLStreamException, BadXml {
    XmlNode root = null;
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var parent = path.peekLast();
          var uri = reader.getNamespaceURI();
          var node =
              new XmlNode(
                  reader.getLocalName(), uri == null ? "" : uri, parent, reader.getLocation());
          if (++elements > rules.maxElements() || path.size() >= rules.maxDepth()) {
            throw new BadXml(Fault.TOO_MANY, elements + " @ " + path.size(), node.place());
          }
          if (parent == null) {
            root = node;
          } else {
            parent.children.add(node);
          }
          path.addLast(node);
        }
        case XMLStreamConstants.END_ELEMENT -> path.removeLast();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          var node = path.peekLast();
          if (node != null) {
            node.text.append(
                reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        case XMLStreamConstants.DTD ->
            throw new BadXml(Fault.DOCTYPE, "<!DOCTYPE", place(reader.getLocation(), path));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new BadXml(
                Fault.NOT_XML,
                "&" + reader.getLocalName() + ";",
                place(reader.getLocation(), path));
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    if (root == null) {
      throw new BadXml(Fault.NOT_XML, "no element", place(reader.getLocation(), path));
    }
    return root;
  }

  private static String message(XMLStreamException e) {
    var text = String.valueOf(e.getMessage());
    int at = text.indexOf("Message: "); // the place stands apart, in Place
    return (at < 0 ? text : text.substring(at + 9)).strip();
  }

  private static Place place(@Nullable Location at, ArrayDeque<XmlNode> path) {
    var node = path.peekLast();
    var names = node == null ? "" : node.path();
    return at == null
        ? new Place(0, 0, names)
        : new Place(Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()), names);
  }
}
