package dev.huishang.map.files;

import dev.huishang.map.files.Aside.Reason;
import dev.huishang.map.files.FileRefused.Why;
import dev.huishang.map.files.Incoming.Format;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads KML 2.2 (OGC 07-147r2) in one pass. A document type declaration is refused, no entity is
/// ever resolved and no address ever opened.
final class KmlIn {
  private static final Set<String> OTHERS =
      Set.of("Track", "MultiTrack", "Model", "GroundOverlay", "PhotoOverlay", "NetworkLink");
  private final Gather gather;
  private final XMLStreamReader xml;
  private int depth;
  private String name = "";
  private boolean begun;

  private KmlIn(XMLStreamReader xml, Limits limits) {
    this.xml = xml;
    gather = new Gather(limits);
  }

  /// Reads a file.
  ///
  /// @throws FileRefused as it says
  static Incoming read(String file, InputStream in, Limits limits) throws FileRefused {
    try {
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      var reader = new KmlIn(factory.createXMLStreamReader(XmlText.of(in)), limits);
      reader.whole();
      return reader.gather.done(file, Format.KML);
    } catch (IOException e) {
      throw new FileRefused(Why.ENCODING, String.valueOf(e.getMessage()), e);
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      var where =
          at == null ? "" : "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
      throw new FileRefused(Why.BROKEN, where, e);
    }
  }

  private void whole() throws XMLStreamException, FileRefused {
    boolean root = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw new FileRefused(Why.DOCTYPE, "");
        case XMLStreamConstants.START_ELEMENT -> {
          if (!root && !xml.getLocalName().equals("kml")) {
            throw new FileRefused(Why.OTHER_KIND, "XML <" + xml.getLocalName() + ">");
          }
          root = true;
          begin(xml.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {} // white space, comments
      }
    }
  }

  private void begin(String element) throws XMLStreamException, FileRefused {
    if (++depth > Limits.DEPTH) {
      throw new FileRefused(Why.TOO_DEEP, String.valueOf(Limits.DEPTH));
    }
    switch (element) {
      case "Placemark" -> {
        name = "";
        placemark();
        depth--;
      }
      case "Data", "SimpleData" -> {
        data();
        depth--;
      }
      default -> {
        if (OTHERS.contains(element)) {
          gather.next(element, "");
          gather.aside(Reason.UNKNOWN_KIND);
        }
      }
    }
  }

  /// `<Data name="crs"><value>GCJ-02</value></Data>`, wherever it stands.
  private void data() throws XMLStreamException {
    var key = String.valueOf(xml.getAttributeValue(null, "name")).toLowerCase(Locale.ROOT);
    var value = text().strip();
    if (key.equals("crs") || key.equals("datum") || key.equals("coordinate-system")) {
      gather.crs = value;
      gather.gcj02 |= DeclaredCrs.isGcj02(value);
    }
  }

  /// All text until the end of the element that is open.
  private String text() throws XMLStreamException {
    var text = new StringBuilder();
    int open = 1;
    while (open > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {} // comments
      }
    }
    return text.toString();
  }

  private record Found(String kind, List<double[]> rings) {}

  private void placemark() throws XMLStreamException, FileRefused {
    var found = new ArrayList<Found>();
    int open = 1;
    while (open > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
        if (depth + open > Limits.DEPTH) {
          throw new FileRefused(Why.TOO_DEEP, String.valueOf(Limits.DEPTH));
        }
        open -= part(xml.getLocalName(), found);
      }
    }
    gather.next(name, "");
    found.forEach(this::put);
    if (found.isEmpty()) {
      gather.aside(Reason.NO_GEOMETRY);
    }
  }

  /// @return 1 where the element was read to its end
  private int part(String element, List<Found> found) throws XMLStreamException, FileRefused {
    switch (element) {
      case "name" -> {
        name = text();
        return 1;
      }
      case "Data", "SimpleData" -> {
        data();
        return 1;
      }
      case "coordinates" -> {
        var flat = coordinates(text());
        if (found.isEmpty()) {
          found.add(new Found("LinearRing", new ArrayList<>()));
        }
        found.getLast().rings().add(flat);
        return 1;
      }
      case "Point", "LineString", "Polygon" -> found.add(new Found(element, new ArrayList<>()));
      case "LinearRing" -> {
        if (found.isEmpty() || !found.getLast().kind().equals("Polygon")) {
          found.add(new Found(element, new ArrayList<>()));
        }
      }
      default -> {
        if (OTHERS.contains(element)) {
          found.add(new Found(element, new ArrayList<>()));
        }
      }
    }
    return 0;
  }

  private double[] coordinates(String text) throws FileRefused {
    var flat = new double[64];
    int n = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        gather.count();
        if (n == flat.length) {
          flat = Arrays.copyOf(flat, n * 2);
        }
        var parts = text.substring(at, end).split(",", -1);
        flat[n++] = number(parts[0]);
        flat[n++] = parts.length < 2 ? Double.NaN : number(parts[1]);
      }
      at = end + 1;
    }
    return Arrays.copyOf(flat, n);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private void put(Found found) {
    if (OTHERS.contains(found.kind())) {
      gather.aside(Reason.UNKNOWN_KIND);
    } else if (found.rings().isEmpty() || found.rings().getFirst().length == 0) {
      gather.aside(Reason.NO_GEOMETRY);
    } else if (found.kind().equals("Polygon")) {
      gather.area(found.rings());
    } else if (found.kind().equals("Point")) {
      gather.spot(found.rings().getFirst()[0], found.rings().getFirst()[1]);
    } else {
      gather.line(found.rings().getFirst());
    }
  }
}
