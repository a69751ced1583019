package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapFinding.Kind;
import dev.huishang.domain.cap.CapState.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The life of messages as a set: the order in which they were received never matters.
public final class LifeCycle {
  /// Where every message stands; after those held, the ones only named.
  ///
  /// @param heard all messages held, of any issuer and status, repeats allowed
  /// @param now the moment asked about; messages sent later do not act yet
  /// @param listed identifiers in the issuers' index at that moment; null where none was read. An
  ///   index tells what is missing, never what was cancelled
  public static List<CapLife> of(
      Collection<CapMessage> heard, Instant now, @Nullable Set<String> listed) {
    var messages = new LinkedHashSet<>(heard);
    var links = new CapLinks(messages);
    Map<CapKey, Integer> names = new HashMap<>();
    messages.forEach(m -> names.merge(m.key(), 1, Integer::sum));
    var lives = new ArrayList<CapLife>();
    for (var m : messages) {
      var findings = new ArrayList<>(links.findings.getOrDefault(m, List.of()));
      if (names.getOrDefault(m.key(), 0) > 1) {
        findings.add(new CapFinding(Kind.TWO_VERSIONS, "identifier", m.identifier()));
      }
      if (later(m, now)) {
        findings.add(new CapFinding(Kind.SENT_IN_FUTURE, "sent", m.sent().text()));
      }
      var state = state(m, links, now, listed);
      if (state.live()) {
        predecessors(m, links, now, findings);
      }
      lives.add(
          new CapLife(
              m.key(),
              m,
              m.status() == CapStatus.ACTUAL ? state : new CapState.NotActual(m.status(), state),
              List.copyOf(findings)));
    }
    links.unseen.forEach((key, by) -> {
      var namedBy = by.stream().map(CapMessage::key).toList();
      var missing = new CapState.Missing(Why.NEVER_SEEN, namedBy);
      lives.add(new CapLife(key, null, missing, List.of()));
    });
    return List.copyOf(lives);
  }

  private static CapState state(
      CapMessage m, CapLinks links, Instant now, @Nullable Set<String> listed) {
    var sent = m.sent().instant();
    if (sent != null && sent.isAfter(now)) {
      return new CapState.NotYetSent(sent);
    }
    if (!m.msgType().warns()) {
      return new CapState.Notice(m.msgType());
    }
    var ended = ended(m, links, now);
    if (ended != null) {
      return ended;
    }
    if (listed != null && !listed.contains(m.identifier())) {
      return new CapState.Missing(Why.NOT_LISTED, List.of());
    }
    var from = from(m);
    return from != null && from.isAfter(now)
        ? new CapState.Upcoming(from)
        : new CapState.Active(until(m));
  }

  /// What ended it first; null while nothing did. Of two ends at one moment a cancel counts before
  /// an update, both before the time that ran out.
  private static @Nullable CapState ended(CapMessage m, CapLinks links, Instant now) {
    CapState end = null;
    Instant first = null;
    var until = until(m);
    if (until != null && !until.isAfter(now)) {
      end = new CapState.Expired(until);
      first = until;
    }
    for (var by : links.acting.getOrDefault(m, List.of())) {
      var at = by.sent().instant();
      if (at == null || at.isAfter(now) || first != null && at.isAfter(first)) {
        continue;
      }
      boolean cancel = by.msgType() == CapMsgType.CANCEL;
      if (first == null || at.isBefore(first) || cancel || end instanceof CapState.Expired) {
        end = cancel ? new CapState.Cancelled(by.key(), at) : new CapState.Superseded(by.key(), at);
        first = at;
      }
    }
    return end;
  }

  /// An update lives on when only what it updated was cancelled since: that is said, never guessed
  /// away.
  private static void predecessors(
      CapMessage m, CapLinks links, Instant now, List<CapFinding> findings) {
    links.acting.forEach((target, by) -> {
      if (by.contains(m) && by.stream().anyMatch(c -> cancelsAfter(c, m, now))) {
        var name = target.key().toString();
        findings.add(new CapFinding(Kind.CANCEL_OF_PREDECESSOR, "references", name));
      }
    });
  }

  private static boolean cancelsAfter(CapMessage cancel, CapMessage m, Instant now) {
    var at = cancel.sent().instant();
    var sent = m.sent().instant();
    return cancel.msgType() == CapMsgType.CANCEL
        && at != null
        && !at.isAfter(now)
        && (sent == null || !at.isBefore(sent));
  }

  private static boolean later(CapMessage m, Instant now) {
    var sent = m.sent().instant();
    return sent != null && sent.isAfter(now);
  }

  /// The first moment one of its blocks is in effect; null where it has none that says so.
  private static @Nullable Instant from(CapMessage m) {
    Instant first = null;
    for (var info : m.infos()) {
      var at = info.effective().instant();
      if (at == null) {
        return m.sent().instant(); // absent: in effect from the time of sending
      }
      first = first == null || at.isBefore(first) ? at : first;
    }
    return first;
  }

  /// The moment the last of its blocks runs out; null where one states none.
  private static @Nullable Instant until(CapMessage m) {
    Instant last = null;
    for (var info : m.infos()) {
      var at = info.expires().instant();
      if (at == null) {
        return null;
      }
      last = last == null || at.isAfter(last) ? at : last;
    }
    return last;
  }

  private LifeCycle() {}
}
