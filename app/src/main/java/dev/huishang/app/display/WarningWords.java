package dev.huishang.app.display;

import dev.huishang.app.shell.Texts;
import dev.huishang.domain.WarningColor;
import dev.huishang.domain.cap.CapInfo;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapState;
import dev.huishang.domain.cap.CnProfile;
import dev.huishang.domain.rules.Words;
import java.util.Optional;
import java.util.Set;

/// A warning message in the words of the map.
record WarningWords(Texts texts) {
  private static final Set<String> SEVERITIES = Set.of("Extreme", "Severe", "Moderate", "Minor");

  /// The block in the language of the screen, or the first one.
  Optional<CapInfo> info(CapMessage m) {
    var wanted = texts.isChinese() ? "zh" : "en";
    return m.infos().stream()
        .filter(i -> i.spoken().startsWith(wanted))
        .findFirst()
        .or(() -> m.infos().stream().findFirst());
  }

  String title(CapMessage m) {
    return info(m)
        .map(i -> i.headline().isEmpty() ? i.event() : i.headline())
        .filter(t -> !t.isEmpty())
        .orElse(m.identifier());
  }

  /// Its level by the national colours; an international severity has the colour of its rank.
  static Optional<WarningColor> level(String severity) {
    return CnProfile.colourOf(severity)
        .or(() ->
            switch (severity) {
              case "Extreme" -> Optional.of(WarningColor.RED);
              case "Severe" -> Optional.of(WarningColor.ORANGE);
              case "Moderate" -> Optional.of(WarningColor.YELLOW);
              case "Minor" -> Optional.of(WarningColor.BLUE);
              default -> Optional.empty();
            });
  }

  /// The level as the message itself says it.
  String severity(String severity) {
    return CnProfile.colourOf(severity)
        .map(c -> texts.get("theme.warning." + c))
        .orElseGet(() ->
            texts.get(
                "theme.areas.severity." + (SEVERITIES.contains(severity) ? severity : "other")));
  }

  /// Where it stands.
  String state(CapState state) {
    var words = new Words(texts.isChinese());
    return switch (state) {
      case CapState.NotActual(var _, var within) ->
          texts.get("theme.areas.exercise") + " · " + state(within);
      case CapState.Active(var until) ->
          until == null
              ? texts.get("theme.areas.open")
              : texts.get("theme.areas.until", words.time(until));
      case CapState.Cancelled(var _, var at) ->
          texts.get("theme.areas.at", texts.get("theme.areas.cancelled"), words.time(at));
      case CapState.Expired(var at) ->
          texts.get("theme.areas.at", texts.get("theme.areas.expired"), words.time(at));
      default -> state.words().in(texts.isChinese());
    };
  }
}
