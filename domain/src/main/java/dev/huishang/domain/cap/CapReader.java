package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.domain.cap.CapReading.Read;
import dev.huishang.domain.cap.CapReading.Refused;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Reads messages from bytes. May be shared between threads; keeps nothing of what it read.
public final class CapReader {
  private static final List<String> TIMES = List.of("effective", "onset", "expires");

  private final CapRules rules;
  private final XmlIntake intake;
  private final CapSchemas schemas = new CapSchemas();

  /// A reader with the limits and words of these rules.
  public CapReader(CapRules rules) {
    this.rules = rules;
    this.intake = new XmlIntake(rules);
  }

  /// Most bytes it takes: whoever reads a stream need not read on beyond them.
  public int maxBytes() {
    return rules.maxBytes();
  }

  /// What these bytes are. Never throws.
  public CapReading read(byte[] bytes) {
    try {
      var xml = intake.decode(bytes);
      var root = intake.read(xml.text());
      var form = form(root);
      schemas.check(form, intake.open(xml.text()));
      var message = CapContent.message(root, form, rules.national().identifier());
      var findings = CapFindings.of(root, message, xml.encoding(), rules);
      return new Read(message, xml.text(), xml.encoding(), findings);
    } catch (BadXml e) {
      return e.refused();
    } catch (XMLStreamException e) {
      return new Refused(Fault.NOT_XML, String.valueOf(e.getMessage()), CapReading.Place.NONE);
    }
  }

  /// The form is chosen by namespace, the national one by what only it has.
  private static CapForm form(XmlNode root) throws BadXml {
    if (root.name.equals("alert")) {
      if (root.namespace.equals(CapForm.CAP_1_1.namespace())) {
        return CapForm.CAP_1_1;
      }
      if (root.namespace.equals(CapForm.CAP_1_2.namespace())) {
        return national(root) ? CapForm.CAP_CN : CapForm.CAP_1_2;
      }
    }
    var what = "{" + root.namespace + "}" + root.name;
    throw new BadXml(Fault.NOT_CAP, what, root.place());
  }

  private static boolean national(XmlNode root) {
    return CapTime.national(root.word("sent"))
        || root.all("info").stream()
            .anyMatch(info ->
                TIMES.stream().anyMatch(t -> CapTime.national(info.word(t)))
                    || CnProfile.colour(info.word("severity")));
  }
}
