package dev.huishang.cache.seal;

import dev.huishang.domain.cap.CapSignature;
import dev.huishang.domain.cap.SignatureCheck;
import dev.huishang.domain.explain.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Checks enveloped XML signatures of warning messages with what the JDK brings, its secure
/// validation on: nothing is fetched, no key of an unknown place is used, and only a signature over
/// the whole message counts.
///
/// Every message is tried as it is; then once more without the blanks between elements and the
/// instructions before the root, which a common composer adds after signing.
public final class XmlSignatures implements SignatureCheck {
  private final Set<String> known;

  /// @param known SHA-256 of the certificates this installation trusts, hexadecimal, lower case
  public XmlSignatures(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  @Override
  public CapSignature check(String xml, @Nullable Instant sent) {
    var message = SignedXml.parse(xml);
    if (message == null) {
      return new CapSignature.Unverifiable(Said.of("不是合格的 XML / not well-formed XML"));
    }
    var signatures = SignedXml.signatures(message);
    if (signatures.isEmpty()) {
      return SignedXml.anywhere(message)
          ? new CapSignature.Invalid(
              Said.of("签名不是消息的直接子元素 / a signature that is not a child of the message"))
          : new CapSignature.Absent();
    }
    var states = new ArrayList<CapSignature>();
    for (int i = 0; i < signatures.size(); i++) {
      states.add(twice(xml, i, sent));
    }
    return worst(states);
  }

  /// One signature, strictly, then with the formatting dropped.
  private CapSignature twice(String xml, int which, @Nullable Instant sent) {
    var strict = one(SignedXml.parse(xml), which, sent, false);
    if (!(strict instanceof CapSignature.Invalid)) {
      return strict;
    }
    var plain = SignedXml.parse(xml);
    if (plain != null) {
      SignedXml.dropFormatting(plain);
    }
    var loose = one(plain, which, sent, true);
    return loose instanceof CapSignature.Valid ? loose : strict;
  }

  private CapSignature one(
      @Nullable Document message, int which, @Nullable Instant sent, boolean reformatted) {
    if (message == null) {
      return new CapSignature.Unverifiable(Said.of("不是合格的 XML / not well-formed XML"));
    }
    var all = SignedXml.signatures(message);
    Element signature = all.get(which);
    // a later signature signs the earlier ones; an earlier one knew nothing of the later
    for (var later : all.subList(which + 1, all.size())) {
      later.getParentNode().removeChild(later);
    }
    return new OneSignature(signature, known, sent, reformatted).state();
  }

  private static CapSignature worst(List<CapSignature> states) {
    CapSignature worst = states.getLast();
    for (var state : states) {
      if (state instanceof CapSignature.Invalid) {
        return state;
      }
      if (state instanceof CapSignature.Unverifiable) {
        worst = state;
      }
    }
    return worst;
  }
}
