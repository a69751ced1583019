package dev.huishang.app.wall;

import dev.huishang.app.wall.Page.Kind;
import java.util.Arrays;
import java.util.List;

/// A page as the editor has it, in the words that were typed.
///
/// @param part name of what it shows, empty while nothing is chosen
/// @param domain id, empty for none in particular
/// @param region division code, empty for the whole country
/// @param theme key of a thematic layer, empty for those of the domain
/// @param seconds as typed
record PageDraft(String part, String domain, String region, String theme, String seconds) {
  private static final String TURN = "30";

  /// One that shows nothing yet.
  static PageDraft fresh() {
    return new PageDraft("", "", "", "", TURN);
  }

  static PageDraft of(Page page) {
    return new PageDraft(
        page.kind().name(), page.of(), page.region(), page.theme(), "" + page.seconds());
  }

  /// Names of the parts there are, in their order.
  static List<String> parts() {
    return Arrays.stream(Kind.values()).map(Kind::name).toList();
  }

  /// True for a part that is about a domain.
  boolean ofDomain() {
    return part.equals("MAP") || part.equals("TILES") || part.equals("CHARTS");
  }

  /// True for a part with layers.
  boolean themed() {
    return part.equals("MAP");
  }

  PageDraft showing(String other) {
    return new PageDraft(other, domain, region, theme, seconds);
  }

  PageDraft inDomain(String other) {
    return new PageDraft(part, other, region, theme, seconds);
  }

  PageDraft inRegion(String other) {
    return new PageDraft(part, domain, other, theme, seconds);
  }

  PageDraft themed(String other) {
    return new PageDraft(part, domain, region, other, seconds);
  }

  PageDraft lasting(String other) {
    return new PageDraft(part, domain, region, theme, other);
  }

  /// The page, of a draft without a fault; what its part does not know is left out.
  Page page() {
    return new Page(
        Kind.valueOf(part),
        ofDomain() ? domain : "",
        ofDomain() ? region : "",
        themed() ? theme : "",
        Numbers.of(seconds).orElseThrow());
  }
}
