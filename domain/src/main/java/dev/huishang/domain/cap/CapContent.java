package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapReading.Fault;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// From elements that fit their schema to the message.
final class CapContent {
  static CapMessage message(XmlNode alert, CapForm form, Pattern national) throws BadXml {
    var references = alert.text("references");
    return new CapMessage(
        form,
        alert.text("identifier"),
        alert.text("sender"),
        time(alert, "sent"),
        CapStatus.valueOf(alert.word("status").toUpperCase(Locale.ROOT)),
        CapMsgType.valueOf(alert.word("msgType").toUpperCase(Locale.ROOT)),
        alert.text("source"),
        alert.word("scope"),
        alert.text("restriction"),
        alert.text("addresses"),
        alert.texts("code"),
        alert.text("note"),
        references.isBlank() ? CapReferences.NONE : CapReferences.read(references, national),
        alert.text("incidents"),
        infos(alert));
  }

  private static List<CapInfo> infos(XmlNode alert) throws BadXml {
    var infos = new java.util.ArrayList<CapInfo>();
    for (var node : alert.all("info")) {
      infos.add(info(node));
    }
    return List.copyOf(infos);
  }

  private static CapInfo info(XmlNode info) throws BadXml {
    return new CapInfo(
        info.word("language"),
        words(info, "category"),
        info.text("event"),
        words(info, "responseType"),
        info.word("urgency"),
        info.word("severity"),
        info.word("certainty"),
        info.text("audience"),
        pairs(info, "eventCode"),
        time(info, "effective"),
        time(info, "onset"),
        time(info, "expires"),
        info.text("senderName"),
        info.text("headline"),
        info.text("description"),
        info.text("instruction"),
        info.word("web"),
        info.text("contact"),
        pairs(info, "parameter"),
        info.all("resource").stream().map(CapContent::resource).toList(),
        info.all("area").stream().map(CapContent::area).toList());
  }

  private static CapResource resource(XmlNode node) {
    return new CapResource(
        node.text("resourceDesc"),
        node.text("mimeType"),
        node.word("size"),
        node.word("uri"),
        node.text("derefUri"),
        node.text("digest"));
  }

  private static CapArea area(XmlNode node) {
    return new CapArea(
        node.text("areaDesc"),
        node.texts("polygon"),
        node.texts("circle"),
        pairs(node, "geocode"),
        node.word("altitude"),
        node.word("ceiling"));
  }

  private static List<CapPair> pairs(XmlNode node, String name) {
    return node.all(name).stream()
        .map(pair -> new CapPair(pair.text("valueName"), pair.text("value")))
        .toList();
  }

  private static List<String> words(XmlNode node, String name) {
    return node.texts(name).stream().map(String::strip).toList();
  }

  /// The schema has seen the time; only one without a zone (CAP 1.1) may have no meaning.
  private static CapTime time(XmlNode parent, String name) throws BadXml {
    var node = parent.first(name);
    if (node == null) {
      return CapTime.NONE;
    }
    var time = CapTime.read(node.text.toString());
    boolean zone = time.text().matches(".*(Z|[+-]\\d\\d:\\d\\d)");
    if (time.given() && time.at() == null && zone) {
      throw new BadXml(Fault.TIME, time.text(), node.place());
    }
    return time;
  }

  private CapContent() {}
}
