package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.domain.cap.CapReading.Place;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/// The schemas of the forms. Nothing is fetched, whatever a message says about schemas of its own.
final class CapSchemas {
  private final List<Schema> schemas = Stream.of(CapForm.values()).map(CapSchemas::load).toList();

  private static Schema load(CapForm form) {
    try (var in = CapSchemas.class.getResourceAsStream(form.schema())) {
      var factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(new StreamSource(in));
    } catch (Exception e) { // SAXException is no type of this package's imports
      throw new IllegalStateException("schema " + form.schema(), e);
    }
  }

  /// Passes over all elements of a message.
  ///
  /// @throws BadXml with the first violation
  void check(CapForm form, XMLStreamReader reader) throws BadXml {
    var watched = new Watched(reader);
    try {
      var validator = schemas.get(form.ordinal()).newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.validate(new StAXSource(watched));
    } catch (Exception e) { // the validator throws SAXException, or what the JDK's parts throw
      throw new BadXml(Fault.SCHEMA, rule(e), watched.place());
    }
  }

  /// The violated rule with its sentence, without the wrappings of the parts that passed it on.
  private static String rule(Exception e) {
    var text = String.valueOf(e.getMessage());
    int at = text.indexOf("cvc-");
    return (at < 0 ? text : text.substring(at)).strip();
  }

  /// A reader that knows where it is. The start of an element reaches the validator only together
  /// with the event after it, so that a fault seen at a start is one of the element around it.
  private static final class Watched extends StreamReaderDelegate {
    private final ArrayDeque<String> path = new ArrayDeque<>();
    private final ArrayDeque<Location> starts = new ArrayDeque<>();
    private int event = START_DOCUMENT;

    Watched(XMLStreamReader reader) {
      super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
      if (event == END_ELEMENT) {
        leave();
      }
      event = super.next();
      if (event == START_ELEMENT) {
        path.addLast(getLocalName());
        starts.addLast(getLocation());
      }
      return event;
    }

    private void leave() {
      path.removeLast();
      starts.removeLast();
    }

    Place place() {
      if (event == START_ELEMENT && path.size() > 1) {
        leave();
      }
      var at = event == END_ELEMENT || starts.isEmpty() ? getLocation() : starts.getLast();
      return new Place(at.getLineNumber(), at.getColumnNumber(), String.join("/", path));
    }
  }
}
