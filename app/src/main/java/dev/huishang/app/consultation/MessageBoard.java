package dev.huishang.app.consultation;

import dev.huishang.cache.Held;
import dev.huishang.cache.HeldMessage;
import dev.huishang.cache.HeldMessages;
import dev.huishang.cache.SetAside;
import dev.huishang.domain.Warning;
import dev.huishang.domain.cap.CapExplained;
import dev.huishang.domain.cap.CapLife;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapSignature;
import dev.huishang.domain.cap.CnProfile;
import dev.huishang.domain.cap.LifeCycle;
import dev.huishang.domain.explain.Derivation;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The warning messages and where each stands: asked on the reading lane.
///
/// @param lines newest first; before them the warnings whose message cannot be shown
/// @param asOf when the index of them was last confirmed, null for never
/// @param trusted how many certificates this installation trusts
record MessageBoard(List<Line> lines, @Nullable Instant asOf, int trusted) {
  /// One message, or a warning without one that can be read.
  ///
  /// @param identifier identifier of the message; id of the warning where it names none
  /// @param row the warning it is the newest message of; null for earlier ones
  /// @param reading what came; null where nothing did
  /// @param signature what its signature is worth
  /// @param fetched when it was fetched; null where it was not
  /// @param life where it stands; null where it cannot be read
  /// @param how how state and signature came about; null where there is nothing to tell
  /// @param refused why it could not be had, as it was set aside; empty where nothing was
  record Line(
      String identifier,
      @Nullable Warning row,
      @Nullable CapReading reading,
      CapSignature signature,
      @Nullable Instant fetched,
      @Nullable CapLife life,
      @Nullable Derivation how,
      String refused) {
    /// The message, where it can be read.
    @Nullable CapMessage message() {
      return reading instanceof CapReading.Read read ? read.message() : null;
    }

    private Instant order() {
      var m = message();
      var sent = m == null ? null : m.sent().instant();
      return sent == null ? Instant.MAX : sent;
    }
  }

  static MessageBoard of(Held held, CnProfile profile, Instant now) {
    var messages = held.messages();
    var lives = LifeCycle.of(readable(messages), now, messages.listed());
    var rows =
        held.all(Feeds.ALERTS).stream()
            .filter(w -> w.message() != null)
            .collect(Collectors.toMap(w -> String.valueOf(w.message()), w -> w, (a, b) -> b));
    var aside = aside(held);
    var explained = new CapExplained(profile, now);
    var lines = new ArrayList<Line>();
    for (var m : messages.messages()) {
      lines.add(line(m, rows.get(m.identifier()), lives, explained, aside));
    }
    for (Warning w : held.all(Feeds.ALERTS)) {
      var name = Optional.ofNullable(w.message()).orElse(w.id());
      if (messages.find(name).isEmpty()) {
        lines.add(nothing(name, w, null, aside));
      }
    }
    lives.stream()
        .filter(l -> l.message() == null)
        .filter(l -> !rows.containsKey(l.key().identifier()))
        .forEach(l -> lines.add(nothing(l.key().identifier(), null, l, aside)));
    lines.sort(Comparator.comparing(Line::order).reversed().thenComparing(Line::identifier));
    return new MessageBoard(List.copyOf(lines), messages.asOf(), messages.trusted());
  }

  private static List<CapMessage> readable(HeldMessages messages) {
    return messages.messages().stream()
        .map(HeldMessage::reading)
        .filter(CapReading.Read.class::isInstance)
        .map(r -> ((CapReading.Read) r).message())
        .toList();
  }

  private static Map<String, String> aside(Held held) {
    var reasons = new HashMap<String, String>();
    for (SetAside a : held.setAside()) {
      if (a.stream().equals(Feeds.ALERTS.name())) {
        reasons.putIfAbsent(a.id(), a.reason());
      }
    }
    return reasons;
  }

  private static Line line(
      HeldMessage m,
      @Nullable Warning row,
      List<CapLife> lives,
      CapExplained explained,
      Map<String, String> aside) {
    return switch (m.reading()) {
      case CapReading.Read read -> {
        var life =
            lives.stream()
                .filter(l -> read.message().equals(l.message()))
                .findFirst()
                .orElseThrow();
        var how = explained.of(read, m.signature(), lives);
        yield new Line(m.identifier(), row, read, m.signature(), m.fetched(), life, how, "");
      }
      case CapReading.Refused no ->
          new Line(
              m.identifier(),
              row,
              no,
              m.signature(),
              m.fetched(),
              null,
              CapExplained.refused(no),
              aside.getOrDefault(m.identifier(), ""));
    };
  }

  private static Line nothing(
      String name, @Nullable Warning row, @Nullable CapLife life, Map<String, String> aside) {
    var none = new CapSignature.Absent();
    return new Line(name, row, null, none, null, life, null, aside.getOrDefault(name, ""));
  }
}
