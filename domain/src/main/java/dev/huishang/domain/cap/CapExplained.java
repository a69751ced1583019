package dev.huishang.domain.cap;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How the state of a message comes about, as data.
///
/// @param profile the national profile
/// @param now the moment asked about
public record CapExplained(CnProfile profile, Instant now) {
  private static final Said MESSAGE = Said.of("预警消息 / warning message");
  private static final Said NO_CLAUSE = Said.NOTHING;

  /// A message with its signature among the other messages held.
  ///
  /// @param read the message asked about
  /// @param signature state of its signature
  /// @param lives the life of all messages held, this one among them
  public Derivation of(CapReading.Read read, CapSignature signature, List<CapLife> lives) {
    var m = read.message();
    var life = lives.stream().filter(l -> m.equals(l.message())).findFirst().orElseThrow();
    var findings = new ArrayList<>(read.findings());
    findings.addAll(life.findings());
    var parts = new ArrayList<Derivation>();
    parts.add(signature(signature));
    parts.add(findings(Said.of("须注意之处 / what to know"), m.form().words(), findings));
    parts.add(national(m));
    for (var key : m.references().keys()) {
      lives.stream()
          .filter(l -> l.key().identifier().equals(key.identifier()))
          .filter(l -> key.sent() == null || Objects.equals(l.key().sent(), key.sent()))
          .map(l -> part(Said.of("所引用的消息 / message referred to"), CapWords.of(l.state()), l.key()))
          .forEach(parts::add);
    }
    return new Derivation(
        MESSAGE,
        CapWords.of(life.state()),
        m.form().words(),
        Said.same("3.2"),
        inputs(m),
        steps(m, life.state()),
        List.copyOf(parts));
  }

  /// Bytes that are no message.
  public static Derivation refused(CapReading.Refused no) {
    var place = no.place();
    var where =
        place.line() == 0
            ? ""
            : "%d:%d %s".formatted(place.line(), place.column(), place.path()).strip();
    var step = new Step(no.fault().words(), no.what() + (where.isEmpty() ? "" : " @ " + where));
    return new Derivation(
        MESSAGE, Said.NOTHING, "CAP 1.2", NO_CLAUSE, List.of(), List.of(step), List.of());
  }

  private List<Input> inputs(CapMessage m) {
    var in = new ArrayList<Input>();
    in.add(new Input("at", Said.of("此刻 / at"), BeijingTime.text(now), ""));
    in.add(new Input("identifier", m.identifier(), "", ""));
    in.add(new Input("sender", m.sender(), "", ""));
    in.add(new Input("sent", m.sent().text(), "", time(m.sent())));
    in.add(new Input("status", m.status().word(), "", ""));
    in.add(new Input("msgType", m.msgType().word(), "", ""));
    if (!m.references().text().isEmpty()) {
      in.add(new Input("references", m.references().text(), "", ""));
    }
    for (int i = 0; i < m.infos().size(); i++) {
      var info = m.infos().get(i);
      var name = "info[" + (i + 1) + "]";
      in.add(new Input(name + " " + info.spoken(), info.event(), "", ""));
      in.add(new Input(name + "/severity", severity(info), "", ""));
      in.add(new Input(name + "/effective", info.effective().text(), "", time(info.effective())));
      in.add(new Input(name + "/expires", info.expires().text(), "", time(info.expires())));
    }
    return in.stream().filter(i -> !i.value().isEmpty()).toList();
  }

  private String severity(CapInfo info) {
    return CnProfile.colourOf(info.severity())
        .map(c -> info.severity() + " = " + profile.grades().getOrDefault(c, "—"))
        .orElse(info.severity());
  }

  private static String time(CapTime time) {
    var at = time.instant();
    return at == null ? "" : BeijingTime.text(at);
  }

  private static List<Step> steps(CapMessage m, CapState state) {
    var within = state instanceof CapState.NotActual n ? n.within() : state;
    return List.of(
        new Step(
            Said.of("3.2.1 status: 只有 Actual 是预警 / 3.2.1 status: only Actual warns"),
            m.status().word()),
        new Step(
            Said.of("3.2.1 msgType: Alert、Update 发出预警 / 3.2.1 msgType: Alert and Update warn"),
            m.msgType().word()),
        new Step(
            Said.of(
                "3.2.1 references: Update 取代、Cancel 取消所引用的消息 / 3.2.1 references: Update supersedes, Cancel cancels"),
            ended(within) ? CapWords.of(within) : Said.of("没有消息结束它 / nothing ended it")),
        new Step(
            Said.of("3.2.2 expires: 全部 info 过期才算过期 / 3.2.2 expires: when all info blocks are"),
            within instanceof CapState.Expired
                ? CapWords.of(within)
                : Said.of("未过期 / not expired")));
  }

  private static boolean ended(CapState state) {
    return state instanceof CapState.Superseded || state instanceof CapState.Cancelled;
  }

  private static Derivation signature(CapSignature signature) {
    var steps = new ArrayList<Step>();
    switch (signature) {
      case CapSignature.Absent _ -> {
        // nothing to tell
      }
      case CapSignature.Invalid no -> steps.add(new Step(Said.of("签名 / signature"), no.why()));
      case CapSignature.Unverifiable no -> steps.add(new Step(Said.of("签名 / signature"), no.why()));
      case CapSignature.Valid valid -> {
        var s = valid.signer();
        steps.add(new Step(Said.of("证书 / certificate"), s.subject() + " ← " + s.issuer()));
        steps.add(
            new Step(
                s.atSent().words(), BeijingTime.text(s.from()) + " – " + BeijingTime.text(s.to())));
        steps.add(
            new Step(
                Said.of(s.known() ? "本机信任此证书 / trusted here" : "本机不认识此证书 / not known here"),
                s.fingerprint()));
      }
    }
    return new Derivation(
        Said.of("签名 / signature"),
        signature.words(),
        "CAP 1.2",
        Said.same("3.3.2.1"),
        List.of(),
        List.copyOf(steps),
        List.of());
  }

  private Derivation national(CapMessage m) {
    var what = Said.of("国内格式 / national profile");
    if (!profile.claims(m)) {
      var no = Said.of("不属国内格式 / not a national message");
      return new Derivation(
          what, no, profile.standard(), NO_CLAUSE, List.of(), List.of(), List.of());
    }
    return findings(what, profile.standard(), profile.check(m));
  }

  private static Derivation findings(Said what, String standard, List<CapFinding> findings) {
    var value =
        findings.isEmpty() ? Said.of("无 / none") : Said.same(String.valueOf(findings.size()));
    var steps =
        findings.stream()
            .map(f -> new Step(f.kind().words(), (f.where() + " " + f.detail()).strip()))
            .toList();
    return new Derivation(what, value, standard, NO_CLAUSE, List.of(), steps, List.of());
  }

  private static Derivation part(Said what, Said value, CapKey key) {
    var input = new Input("references", key.toString(), "", "");
    return new Derivation(
        what, value, "CAP 1.2", Said.same("3.2.1"), List.of(input), List.of(), List.of());
  }
}
