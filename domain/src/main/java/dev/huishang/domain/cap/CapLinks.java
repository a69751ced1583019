package dev.huishang.domain.cap;

import dev.huishang.domain.cap.CapFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which message acts on which, among all messages held. A reference is matched by identifier and
/// time of sending (CAP 1.2, 3.2.1); where that fits several, nothing is guessed.
final class CapLinks {
  /// What acts on a message: updates and cancels that name it.
  final Map<CapMessage, List<CapMessage>> acting = new HashMap<>();

  /// What references of a message have to be told.
  final Map<CapMessage, List<CapFinding>> findings = new HashMap<>();

  /// Names nobody saw, with the messages that use them.
  final Map<CapKey, List<CapMessage>> unseen = new LinkedHashMap<>();

  private final Map<String, List<CapMessage>> byIdentifier = new HashMap<>();

  CapLinks(Iterable<CapMessage> heard) {
    for (var m : heard) {
      byIdentifier.computeIfAbsent(m.identifier(), _ -> new ArrayList<>()).add(m);
    }
    for (var m : heard) {
      m.references().keys().forEach(key -> follow(m, key));
    }
  }

  private void follow(CapMessage from, CapKey key) {
    var targets = find(key);
    if (targets.isEmpty()) {
      if (byIdentifier.containsKey(key.identifier())) {
        say(from, Kind.REFERENCE_OTHER_TIME, key.toString());
      }
      unseen.computeIfAbsent(key, _ -> new ArrayList<>()).add(from);
      return;
    }
    if (targets.stream().map(CapMessage::sender).distinct().count() > 1) {
      say(from, Kind.REFERENCE_AMBIGUOUS, key.toString());
      return;
    }
    for (var target : targets) {
      act(from, key, target);
    }
  }

  private void act(CapMessage from, CapKey key, CapMessage target) {
    if (target.key().equals(from.key())) {
      say(from, Kind.REFERENCE_TO_ITSELF, key.toString());
      return;
    }
    if (!key.sender().isEmpty() && !key.sender().equals(target.sender())
        || !from.sender().equals(target.sender())) {
      say(from, Kind.REFERENCE_SENDER_DIFFERS, key + " / " + target.sender());
    }
    if (target.status() != from.status()) {
      say(from, Kind.REFERENCE_OTHER_STATUS, key + " / " + target.status().word());
    } else if (!earlier(target, from)) {
      say(from, Kind.REFERENCE_NOT_EARLIER, key.toString());
    } else if (from.msgType() == CapMsgType.UPDATE || from.msgType() == CapMsgType.CANCEL) {
      acting.computeIfAbsent(target, _ -> new ArrayList<>()).add(from);
    }
  }

  /// The messages a reference fits; those of the sender it names before all others.
  private List<CapMessage> find(CapKey key) {
    var fit =
        byIdentifier.getOrDefault(key.identifier(), List.of()).stream()
            .filter(m -> key.sent() == null || key.sent().equals(m.sent().instant()))
            .toList();
    var exact = fit.stream().filter(m -> m.sender().equals(key.sender())).toList();
    return exact.isEmpty() ? fit : exact;
  }

  /// True where the target came first: sent before, or at the same moment without leading back.
  private boolean earlier(CapMessage target, CapMessage from) {
    var then = target.sent().instant();
    var now = from.sent().instant();
    if (then == null || now == null || !then.equals(now)) {
      return then != null && now != null && then.isBefore(now);
    }
    return !leadsTo(target, from, new HashSet<>());
  }

  private boolean leadsTo(CapMessage start, CapMessage goal, Set<CapKey> seen) {
    var open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      var m = open.removeLast();
      if (m.key().equals(goal.key())) {
        return true;
      }
      if (seen.add(m.key()) && Objects.equals(m.sent().instant(), goal.sent().instant())) {
        m.references().keys().forEach(key -> open.addAll(find(key)));
      }
    }
    return false;
  }

  private void say(CapMessage about, Kind kind, String detail) {
    findings
        .computeIfAbsent(about, _ -> new ArrayList<>())
        .add(new CapFinding(kind, "references", detail));
  }
}
