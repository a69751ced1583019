package dev.huishang.sync.http;

import dev.huishang.sync.Bulletins.Entry;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One page of an Atom index (RFC 4287, RFC 5005), read for the addresses of the messages alone: an
/// index repeats messages wrongly, the linked message decides.
///
/// @param entries lines with an identifier and a link to a message; addresses as they stand there
/// @param next address of the next page, empty for none
record AtomIndex(List<Entry> entries, String next) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CAP = "application/cap+xml";

  /// Reads a page; document types are refused, nothing is fetched.
  ///
  /// @throws XMLStreamException when it is no Atom feed
  static AtomIndex read(byte[] page) throws XMLStreamException {
    try {
      return feed(page);
    } catch (RuntimeException e) { // how the parser of the JDK answers some malformed bytes
      throw new XMLStreamException("not well-formed", e);
    }
  }

  private static AtomIndex feed(byte[] page) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var xml = factory.createXMLStreamReader(new ByteArrayInputStream(page));
    xml.nextTag();
    if (!ATOM.equals(xml.getNamespaceURI()) || !"feed".equals(xml.getLocalName())) {
      throw new XMLStreamException("no Atom feed: " + xml.getName());
    }
    var entries = new ArrayList<Entry>();
    var next = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && ATOM.equals(xml.getNamespaceURI())) {
        if (xml.getLocalName().equals("entry")) {
          var entry = entry(xml);
          if (!entry.identifier().isEmpty() && !entry.href().isEmpty()) {
            entries.add(entry);
          }
        } else if (xml.getLocalName().equals("link") && "next".equals(attribute(xml, "rel"))) {
          next = attribute(xml, "href");
        }
      }
    }
    return new AtomIndex(List.copyOf(entries), next);
  }

  private static Entry entry(XMLStreamReader xml) throws XMLStreamException {
    var id = "";
    var updated = "";
    var href = "";
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        boolean own = depth == 1 && ATOM.equals(xml.getNamespaceURI());
        var name = own ? xml.getLocalName() : "";
        switch (name) {
          case "id" -> id = xml.getElementText().strip();
          case "updated" -> updated = xml.getElementText().strip();
          case "link" -> {
            href = CAP.equals(attribute(xml, "type")) ? attribute(xml, "href") : href;
            depth++;
          }
          default -> depth++;
        }
      }
    }
    return new Entry(id.substring(id.lastIndexOf(':') + 1), href, updated);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    var value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
