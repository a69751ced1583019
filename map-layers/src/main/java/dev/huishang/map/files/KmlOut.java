package dev.huishang.map.files;

import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.drawing.Place;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes KML 2.2: one folder per author, attributes as ExtendedData.
final class KmlOut {
  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
  private final XMLStreamWriter xml;

  private KmlOut(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(Drawings drawings) {
    var text = new StringWriter();
    try {
      var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new KmlOut(writer).document(drawings);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text cannot be written as XML", e);
    }
    return text.toString();
  }

  private void document(Drawings drawings) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("kml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("Document");
    for (var author : drawings.authors()) {
      xml.writeStartElement("Folder");
      text("name", author);
      for (var element : drawings.alive()) {
        if (element.by().author().equals(author)) {
          for (var out : Outgoing.of(element)) {
            placemark(out);
          }
        }
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void placemark(Outgoing out) throws XMLStreamException {
    xml.writeStartElement("Placemark");
    xml.writeAttribute("id", "e-" + out.element().id()); // an XML id begins with a letter
    text("name", out.name());
    xml.writeStartElement("ExtendedData");
    for (var entry : out.attributes().entrySet()) {
      xml.writeStartElement("Data");
      xml.writeAttribute("name", entry.getKey());
      text("value", String.valueOf(entry.getValue()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    switch (out.kind()) {
      case POINT -> path("Point", out.parts().getFirst());
      case LINE -> {
        xml.writeStartElement("LineString");
        text("tessellate", "1");
        text("coordinates", coordinates(out.parts().getFirst()));
        xml.writeEndElement();
      }
      case AREA -> area(out.parts());
    }
    xml.writeEndElement();
  }

  private void area(List<List<Place>> rings) throws XMLStreamException {
    xml.writeStartElement("Polygon");
    for (int i = 0; i < rings.size(); i++) {
      xml.writeStartElement(i == 0 ? "outerBoundaryIs" : "innerBoundaryIs");
      path("LinearRing", rings.get(i));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void path(String element, List<Place> path) throws XMLStreamException {
    xml.writeStartElement(element);
    text("coordinates", coordinates(path));
    xml.writeEndElement();
  }

  private static String coordinates(List<Place> path) {
    return path.stream()
        .map(p -> String.format(Locale.ROOT, "%.7f,%.7f", p.lon(), p.lat()))
        .collect(Collectors.joining(" "));
  }

  /// Text without the characters XML 1.0 has no way to write.
  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(
        text.replaceAll(
            "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
    xml.writeEndElement();
  }
}
