package dev.huishang.app.consultation;

import static dev.huishang.app.shell.Bits.label;
import static dev.huishang.app.shell.Bits.wrapped;

import dev.huishang.app.consultation.MessageBoard.Line;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Why;
import dev.huishang.domain.cap.CapArea;
import dev.huishang.domain.cap.CapFinding;
import dev.huishang.domain.cap.CapInfo;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapSignature;
import dev.huishang.domain.cap.CapTime;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One message in full: what it says, where it stands, who signed it, what to know of it.
final class MessageDetail extends VBox {
  private static final double NAMES = 136;
  private final Line line;
  private final Texts texts;
  private final Words words;
  private final boolean zh;

  MessageDetail(Line line, Texts texts, Instant now) {
    super(6);
    this.line = line;
    this.texts = texts;
    zh = texts.isChinese();
    words = new Words(zh);
    setId("message-detail");
    var said = new MessageWords(texts);
    var title = new HBox(10);
    var color = said.color(line);
    if (color != null) {
      title.getChildren().add(new WarningMark(color, texts));
    }
    title.getChildren().add(wrapped(said.title(line), "title"));
    var life = line.life();
    var state = wrapped(said.full(line), life == null ? "bad" : "strong");
    state.setId("message-state");
    var how = line.how();
    if (how != null) {
      Why.on(state, how, texts);
    }
    getChildren().addAll(title, state);
    said.info(line).ifPresent(this::content);
    var message = line.message();
    if (message != null) {
      names(message);
      signature();
    }
    var fetched = line.fetched();
    if (fetched != null) {
      add("fetched", words.time(fetched) + " · " + words.age(Duration.between(fetched, now)));
    }
    if (line.reading() instanceof CapReading.Refused no) {
      add("fault", no.fault().words().in(zh) + " · " + no.what());
    }
    findings();
  }

  private void content(CapInfo info) {
    if (!info.description().isEmpty()) {
      getChildren().add(wrapped(info.description()));
    }
    if (!info.instruction().isEmpty()) {
      getChildren().add(wrapped(info.instruction()));
    }
    add("area", info.areas().stream().map(MessageDetail::area).collect(Collectors.joining("; ")));
    add("effective", time(info.effective()));
    add("expires", time(info.expires()));
    add("by", info.senderName());
  }

  private static String area(CapArea area) {
    var codes = area.geocodes().stream().map(g -> g.name() + " " + g.value()).toList();
    return area.desc() + (codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")");
  }

  private void names(CapMessage m) {
    add("sent", time(m.sent()));
    add("type", m.status().word() + " · " + m.msgType().word() + " · " + m.form().words());
    add("identifier", m.identifier());
    add(
        "references",
        m.references().keys().stream().map(k -> k.identifier()).collect(Collectors.joining(", ")));
  }

  private String time(CapTime time) {
    var at = time.instant();
    return at == null ? time.text() : words.time(at);
  }

  private void signature() {
    var row = new HBox(12, label(texts.get("consultation.message.signature"), "caption", "second"));
    var worth = new MessageWords(texts).signature(line);
    worth.setId("message-signature");
    worth.setText(line.signature().words().in(zh));
    getChildren().add(new HBox(12, name("signature"), worth));
    switch (line.signature()) {
      case CapSignature.Valid(var signer, var _) -> {
        add("certificate", signer.subject());
        add(
            "validity",
            words.time(signer.from())
                + " – "
                + words.time(signer.to())
                + " · "
                + signer.atSent().words().in(zh));
        add(
            signer.known() ? "trusted" : "unknown",
            signer.fingerprint().replaceAll("(.{8})", "$1 ").strip());
      }
      case CapSignature.Invalid(var why) -> add("why", why.in(zh));
      case CapSignature.Unverifiable(var why) -> add("why", why.in(zh));
      case CapSignature.Absent _ -> {
        // nothing more to tell
      }
    }
  }

  private void findings() {
    var found = new ArrayList<CapFinding>();
    if (line.reading() instanceof CapReading.Read read) {
      found.addAll(read.findings());
    }
    var life = line.life();
    found.addAll(life == null ? List.of() : life.findings());
    if (found.isEmpty()) {
      return;
    }
    getChildren().add(label(texts.get("consultation.message.findings"), "title"));
    for (var f : found) {
      var where = (f.where() + " " + f.detail()).strip();
      getChildren().add(wrapped("· " + f.kind().words().in(zh) + "  (" + where + ")", "second"));
    }
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      getChildren().add(new HBox(12, name(name), wrapped(value)));
    }
  }

  private Label name(String name) {
    var label = wrapped(texts.get("consultation.message." + name), "caption", "second");
    label.setMinWidth(NAMES);
    label.setMaxWidth(NAMES);
    return label;
  }
}
