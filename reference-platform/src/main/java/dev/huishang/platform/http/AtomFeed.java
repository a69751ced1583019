package dev.huishang.platform.http;

import dev.huishang.domain.units.BeijingTime;
import dev.huishang.platform.store.CapStore.Message;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// One page of the index of messages (RFC 4287). It repeats nothing of a message: who wants to know
/// what it says reads it.
///
/// @param root base URL of the platform
/// @param newest the newest message, if there is one
/// @param shown the messages of this page, newest first
record AtomFeed(String root, List<Message> newest, List<Message> shown) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /// @param next path of the next page, empty for none
  /// @param self path of this page
  String text(String next, String self) {
    var out = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", root + "alerts/feed.atom");
      element(xml, "title", "预警消息 Warning messages（模拟 simulated）");
      element(xml, "updated", time(newest.isEmpty() ? Instant.EPOCH : newest.getFirst().at()));
      xml.writeStartElement("author");
      element(xml, "name", "会商台参考平台 Reference platform");
      xml.writeEndElement();
      link(xml, "self", "application/atom+xml", root + self);
      if (!next.isEmpty()) {
        link(xml, "next", "application/atom+xml", root + next);
      }
      for (var message : shown) {
        entry(xml, message);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the index cannot be written", e);
    }
    return out.toString();
  }

  private void entry(XMLStreamWriter xml, Message m) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:x:cap:" + m.identifier());
    element(xml, "title", m.type() + " " + m.identifier());
    element(xml, "updated", time(m.at()));
    link(xml, "alternate", "application/cap+xml", root + "alerts/" + m.identifier() + ".cap");
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  private static String time(Instant at) {
    return BeijingTime.text(at);
  }
}
