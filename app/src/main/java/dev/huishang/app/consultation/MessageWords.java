package dev.huishang.app.consultation;

import dev.huishang.app.consultation.MessageBoard.Line;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.WarningColor;
import dev.huishang.domain.cap.CapInfo;
import dev.huishang.domain.cap.CapKey;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapSignature;
import dev.huishang.domain.cap.CapState;
import dev.huishang.domain.cap.CnProfile;
import dev.huishang.domain.rules.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A message in the words of the list: short, and each state its own word.
record MessageWords(Texts texts) {
  /// The block in the language of the screen, or the first one.
  Optional<CapInfo> info(Line line) {
    var m = line.message();
    if (m == null) {
      return Optional.empty();
    }
    var wanted = texts.isChinese() ? "zh" : "en";
    return m.infos().stream()
        .filter(i -> i.spoken().startsWith(wanted))
        .findFirst()
        .or(() -> m.infos().stream().findFirst());
  }

  String title(Line line) {
    var row = line.row();
    return info(line)
        .map(i -> i.headline().isEmpty() ? i.event() : i.headline())
        .filter(t -> !t.isEmpty())
        .orElse(row == null ? line.identifier() : texts.name(row.headline(), row.headlineEn()));
  }

  @Nullable WarningColor color(Line line) {
    var row = line.row();
    return info(line)
        .flatMap(i -> CnProfile.colourOf(i.severity()))
        .orElse(row == null ? null : row.color());
  }

  /// Where it stands; for what is no message, why not.
  String state(Line line) {
    var life = line.life();
    if (life != null) {
      return state(life.state());
    }
    if (line.reading() instanceof CapReading.Refused no) {
      return texts.get("consultation.messages.refused", no.fault().words().in(texts.isChinese()));
    }
    var row = line.row();
    if (!line.refused().isEmpty()) {
      return texts.get("consultation.messages.refused", one(line.refused()));
    }
    return texts.get(
        row != null && row.message() == null
            ? "consultation.messages.untold"
            : "consultation.messages.waiting");
  }

  private String state(CapState state) {
    return switch (state) {
      case CapState.NotYetSent _ -> texts.get("consultation.cap.unsent");
      case CapState.Upcoming _ -> texts.get("consultation.cap.upcoming");
      case CapState.Active _ -> texts.get("consultation.cap.active");
      case CapState.Superseded _ -> texts.get("consultation.cap.superseded");
      case CapState.Cancelled _ -> texts.get("consultation.cap.cancelled");
      case CapState.Expired _ -> texts.get("consultation.cap.expired");
      case CapState.Missing _ -> texts.get("consultation.cap.missing");
      case CapState.Notice n ->
          texts.get(
              "consultation.cap.notice." + n.type().word().toLowerCase(java.util.Locale.ROOT));
      case CapState.NotActual n ->
          texts.get("consultation.cap.not." + n.status().word().toLowerCase(java.util.Locale.ROOT))
              + " · "
              + state(n.within());
    };
  }

  /// Where it stands, with the moment or the message that brought it there.
  String full(Line line) {
    var life = line.life();
    if (life == null) {
      return state(line);
    }
    var within = life.state() instanceof CapState.NotActual n ? n.within() : life.state();
    var brief = state(line);
    return switch (within) {
      case CapState.NotYetSent(var at) -> at("consultation.state.from", brief, at);
      case CapState.Upcoming(var at) -> at("consultation.state.from", brief, at);
      case CapState.Active(var until) when until != null ->
          at("consultation.state.until", brief, until);
      case CapState.Superseded(var by, var at) -> by(brief, by, at);
      case CapState.Cancelled(var by, var at) -> by(brief, by, at);
      case CapState.Expired(var at) -> at("consultation.state.at", brief, at);
      case CapState.Missing(var why, var namedBy) ->
          why == CapState.Why.NOT_LISTED
              ? texts.get("consultation.state.unlisted", brief)
              : texts.get(
                  "consultation.state.named",
                  brief,
                  namedBy.stream().map(CapKey::identifier).collect(Collectors.joining(", ")));
      case CapState.Active _, CapState.Notice _, CapState.NotActual _ -> brief;
    };
  }

  private String at(String key, String state, Instant at) {
    return texts.get(key, state, new Words(texts.isChinese()).time(at));
  }

  private String by(String state, CapKey by, Instant at) {
    var time = new Words(texts.isChinese()).time(at);
    return texts.get("consultation.state.by", state, time, by.identifier());
  }

  String stateStyle(Line line) {
    return line.life() == null ? "bad" : "second";
  }

  /// What the signature is worth: green only for a signer this installation trusts.
  Label signature(Line line) {
    if (line.message() == null) {
      return Bits.label("");
    }
    var style =
        line.signature().trusted()
            ? "good"
            : line.signature() instanceof CapSignature.Invalid ? "bad" : "focus-text";
    return Bits.label(
        texts.get("consultation.messages.signature")
            + " "
            + line.signature().words().in(texts.isChinese()),
        style);
  }

  /// One language of what was set aside in both.
  private String one(String both) {
    int at = both.indexOf(" / ");
    return at < 0 ? both : texts.isChinese() ? both.substring(0, at) : both.substring(at + 3);
  }
}
