package dev.huishang.domain.cap;

import dev.huishang.domain.WarningColor;
import dev.huishang.domain.cap.CapFinding.Kind;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The national profile (GB/T 35965.1-2018, GB/T 34283-2017), as its data file states it.
///
/// @param standard number and edition
/// @param identifier form of an identifier
/// @param identifierLength its length in characters
/// @param statuses the statuses it has
/// @param types the message types it has
/// @param grades grade (Ⅰ is worst) by colour
/// @param open parameters the operator of 12379 has not yet given: nothing is published while there
///   are any
public record CnProfile(
    String standard,
    Pattern identifier,
    int identifierLength,
    List<String> statuses,
    List<CapMsgType> types,
    Map<WarningColor, String> grades,
    List<String> open) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  /// Colour a national `severity` names.
  public static Optional<WarningColor> colourOf(String severity) {
    return colour(severity)
        ? Optional.of(WarningColor.valueOf(severity.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// True where a `severity` is a colour.
  static boolean colour(String severity) {
    for (var colour : WarningColor.values()) {
      var name = colour.name();
      if (severity.equals(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// True where the identifier has the national form and its time exists.
  public boolean wellFormed(String id) {
    return identifier(id).isEmpty();
  }

  /// True for a message that claims to be national: by its form or by its identifier.
  public boolean claims(CapMessage m) {
    return m.form() == CapForm.CAP_CN || identifier.matcher(m.identifier()).matches();
  }

  /// How a message departs from the profile.
  public List<CapFinding> check(CapMessage m) {
    var found = new ArrayList<>(identifier(m.identifier()));
    if (!statuses.contains(m.status().word())) {
      found.add(new CapFinding(Kind.CN_STATUS, "status", m.status().word()));
    }
    if (!types.contains(m.msgType())) {
      found.add(new CapFinding(Kind.CN_MSG_TYPE, "msgType", m.msgType().word()));
    }
    for (int i = 0; i < m.infos().size(); i++) {
      var severity = m.infos().get(i).severity();
      if (!colour(severity)) {
        var where = "info[" + (i + 1) + "]/severity";
        found.add(new CapFinding(Kind.CN_SEVERITY, where, severity));
      }
    }
    return List.copyOf(found);
  }

  private List<CapFinding> identifier(String id) {
    if (id.length() != identifierLength || !identifier.matcher(id).matches()) {
      var detail = id + " (" + id.length() + ")";
      return List.of(new CapFinding(Kind.CN_IDENTIFIER, "identifier", detail));
    }
    var stamp = id.substring(id.indexOf('_') + 1, id.lastIndexOf('_'));
    try {
      LocalDateTime.parse(stamp, STAMP);
      return List.of();
    } catch (DateTimeException e) {
      return List.of(new CapFinding(Kind.CN_IDENTIFIER_TIME, "identifier", stamp));
    }
  }
}
