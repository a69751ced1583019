package dev.huishang.domain.cap;

import java.util.List;

/// One `info` block (CAP 1.2, 3.2.2): the message in one language. Absent and empty elements are
/// both empty texts.
///
/// @param language `language`; absent means `en-US`, which [#spoken] says
/// @param severity `severity`; in the national form a colour
/// @param effective start of validity; absent means the time of sending
/// @param expires end of validity; absent means none is stated
public record CapInfo(
    String language,
    List<String> categories,
    String event,
    List<String> responseTypes,
    String urgency,
    String severity,
    String certainty,
    String audience,
    List<CapPair> eventCodes,
    CapTime effective,
    CapTime onset,
    CapTime expires,
    String senderName,
    String headline,
    String description,
    String instruction,
    String web,
    String contact,
    List<CapPair> parameters,
    List<CapResource> resources,
    List<CapArea> areas) {

  /// The language of this block (CAP 1.2, 3.2.2: absent or empty means `en-US`).
  public String spoken() {
    return language.isEmpty() ? "en-US" : language;
  }
}
