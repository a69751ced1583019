package dev.huishang.domain.cap;

import java.util.List;

/// The XML text of a message, elements in the order of the schema.
final class CapText {
  private final StringBuilder out = new StringBuilder(2048);

  static String of(CapMessage m) {
    var text = new CapText();
    text.alert(m);
    return text.out.toString();
  }

  private void alert(CapMessage m) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<alert xmlns=\"").append(m.form().namespace()).append("\">\n");
    must("identifier", m.identifier());
    must("sender", m.sender());
    must("sent", m.sent().text());
    must("status", m.status().word());
    must("msgType", m.msgType().word());
    may("source", m.source());
    must("scope", m.scope());
    may("restriction", m.restriction());
    may("addresses", m.addresses());
    m.codes().forEach(code -> must("code", code));
    may("note", m.note());
    may("references", m.references().text());
    may("incidents", m.incidents());
    m.infos().forEach(this::info);
    out.append("</alert>\n");
  }

  private void info(CapInfo i) {
    out.append("<info>\n");
    may("language", i.language());
    i.categories().forEach(category -> must("category", category));
    must("event", i.event());
    i.responseTypes().forEach(type -> must("responseType", type));
    must("urgency", i.urgency());
    must("severity", i.severity());
    must("certainty", i.certainty());
    may("audience", i.audience());
    pairs("eventCode", i.eventCodes());
    may("effective", i.effective().text());
    may("onset", i.onset().text());
    may("expires", i.expires().text());
    may("senderName", i.senderName());
    may("headline", i.headline());
    may("description", i.description());
    may("instruction", i.instruction());
    may("web", i.web());
    may("contact", i.contact());
    pairs("parameter", i.parameters());
    i.resources().forEach(this::resource);
    i.areas().forEach(this::area);
    out.append("</info>\n");
  }

  private void resource(CapResource r) {
    out.append("<resource>\n");
    must("resourceDesc", r.desc());
    may("mimeType", r.mimeType());
    may("size", r.size());
    may("uri", r.uri());
    may("derefUri", r.derefUri());
    may("digest", r.digest());
    out.append("</resource>\n");
  }

  private void area(CapArea a) {
    out.append("<area>\n");
    must("areaDesc", a.desc());
    a.polygons().forEach(polygon -> must("polygon", polygon));
    a.circles().forEach(circle -> must("circle", circle));
    pairs("geocode", a.geocodes());
    may("altitude", a.altitude());
    may("ceiling", a.ceiling());
    out.append("</area>\n");
  }

  private void pairs(String name, List<CapPair> pairs) {
    for (var pair : pairs) {
      out.append('<').append(name).append(">\n");
      must("valueName", pair.name());
      must("value", pair.value());
      out.append("</").append(name).append(">\n");
    }
  }

  private void may(String name, String text) {
    if (!text.isEmpty()) {
      must(name, text);
    }
  }

  private void must(String name, String text) {
    out.append('<').append(name).append('>');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;"); // a bare one would come back as a line feed
        default -> out.append(c);
      }
    }
    out.append("</").append(name).append(">\n");
  }
}
