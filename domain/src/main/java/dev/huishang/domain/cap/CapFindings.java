package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a message that fits its schema still has to say to whoever reads it. Nothing here changes
/// what the message is: a cancellation in words is flagged and stays an alert.
final class CapFindings {
  private static final Pattern BAD_NAME = Pattern.compile(".*[\\s,<&].*", Pattern.DOTALL);
  private final List<CapFinding> found = new ArrayList<>();
  private final CapRules rules;

  private CapFindings(CapRules rules) {
    this.rules = rules;
  }

  static List<CapFinding> of(XmlNode root, CapMessage m, String encoding, CapRules rules) {
    var findings = new CapFindings(rules);
    switch (m.form()) {
      case CAP_1_1 -> findings.add(Kind.OLD_FORM, "alert", m.form().namespace());
      case CAP_CN -> findings.add(Kind.NATIONAL_FORM, "alert", m.sent().text());
      case CAP_1_2 -> {
        // the form of today
      }
    }
    if (!encoding.equalsIgnoreCase("UTF-8")) {
      findings.add(Kind.OTHER_ENCODING, "alert", encoding);
    }
    findings.empty(root, "");
    findings.head(m);
    for (int i = 0; i < m.infos().size(); i++) {
      findings.info(m, m.infos().get(i), "info[" + (i + 1) + "]");
    }
    return List.copyOf(findings.found);
  }

  private void add(Kind kind, String where, String detail) {
    found.add(new CapFinding(kind, where, detail));
  }

  private void empty(XmlNode node, String path) {
    for (var child : node.children) {
      var here = path.isEmpty() ? child.name : path + "/" + child.name;
      if (child.namespace.equals(node.namespace)) {
        if (child.children.isEmpty() && child.text.toString().isBlank()) {
          boolean polygon = child.name.equals("polygon");
          add(polygon ? Kind.POLYGON_EMPTY : Kind.EMPTY_ELEMENT, here, "");
        }
        empty(child, here);
      }
    }
  }

  private void head(CapMessage m) {
    if (BAD_NAME.matcher(m.identifier()).matches()) {
      add(Kind.BAD_NAME, "identifier", m.identifier());
    }
    if (BAD_NAME.matcher(m.sender()).matches()) {
      add(Kind.BAD_NAME, "sender", m.sender());
    }
    zone("sent", m.sent());
    if (m.msgType().refers() && m.references().keys().isEmpty()) {
      add(Kind.NO_REFERENCES, "references", m.msgType().word());
    }
    for (var piece : m.references().unreadable()) {
      add(Kind.REFERENCE_UNREADABLE, "references", piece);
    }
    if (m.infos().isEmpty()) {
      add(Kind.NO_INFO, "alert", m.msgType().word());
    }
  }

  private void zone(String where, CapTime time) {
    if (time.given() && time.at() == null) {
      add(Kind.TIME_WITHOUT_ZONE, where, time.text());
    }
  }

  private void info(CapMessage m, CapInfo info, String where) {
    if (info.language().isEmpty()) {
      add(Kind.LANGUAGE_ASSUMED, where, info.spoken());
    }
    zone(where + "/effective", info.effective());
    zone(where + "/onset", info.onset());
    zone(where + "/expires", info.expires());
    var expires = info.expires().instant();
    var sent = m.sent().instant();
    if (expires != null && sent != null && !expires.isAfter(sent)) {
      add(Kind.OVER_WHEN_SENT, where + "/expires", info.expires().text());
    }
    var said = String.join("\n", info.event(), info.headline(), info.description());
    if (m.status() == CapStatus.ACTUAL) {
      word(Kind.WORDS_OF_TEST, where, said, rules.testWords());
    }
    if (m.msgType().warns()) {
      word(Kind.WORDS_OF_CANCEL, where, info.event() + "\n" + info.headline(), rules.cancelWords());
    }
    for (var area : info.areas()) {
      area(area, where + "/area");
    }
  }

  private void word(Kind kind, String where, String said, List<String> words) {
    var lower = said.toLowerCase(Locale.ROOT);
    words.stream().filter(lower::contains).findFirst().ifPresent(w -> add(kind, where, w));
  }

  private void area(CapArea area, String where) {
    for (var polygon : area.polygons()) {
      switch (CapShape.polygon(polygon)) {
        case CapShape.Ring ring -> ring(ring, where + "/polygon");
        case CapShape.Unreadable no -> add(Kind.POLYGON_UNREADABLE, where + "/polygon", no.why());
        case CapShape.Circle _, CapShape.Nothing _ -> {
          // an empty polygon is reported with the empty elements
        }
      }
    }
    for (var circle : area.circles()) {
      switch (CapShape.circle(circle)) {
        case CapShape.Circle c when c.km() == 0 ->
            add(Kind.CIRCLE_IS_POINT, where + "/circle", circle);
        case CapShape.Unreadable no -> add(Kind.CIRCLE_UNREADABLE, where + "/circle", no.why());
        case CapShape.Circle _, CapShape.Ring _, CapShape.Nothing _ -> {
          // a circle, or an empty element
        }
      }
    }
    boolean shape = area.polygons().stream().anyMatch(p -> !p.isBlank());
    if (!shape && area.circles().isEmpty() && !area.geocodes().isEmpty()) {
      add(Kind.GEOCODE_ONLY, where, area.geocodes().getFirst().name());
    }
  }

  private void ring(CapShape.Ring ring, String where) {
    if (!ring.closed()) {
      add(Kind.POLYGON_OPEN, where, ring.points().getLast().toString());
    }
    if (ring.loose()) {
      add(Kind.POLYGON_LOOSE, where, "");
    }
    if (ring.points().size() > rules.polygonPoints()) {
      add(Kind.POLYGON_LONG, where, ring.points().size() + " > " + rules.polygonPoints());
    }
  }
}
