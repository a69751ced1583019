package dev.huishang.domain.cap;

import dev.huishang.domain.explain.Said;
import java.time.Instant;

/// What is known of the signature of a message (enveloped XML signature; CAP 1.2, 3.3.2.1). It says
/// whether the bytes are those that were signed, never whether the signer may warn.
public sealed interface CapSignature {
  /// None there.
  record Absent() implements CapSignature {}

  /// Every signature covers the whole message and is right.
  ///
  /// @param signer whose certificate verified the last one
  /// @param reformatted true where it is right only without the blanks and stylesheet instructions
  ///   that a composer added after signing
  record Valid(Signer signer, boolean reformatted) implements CapSignature {}

  /// The message is not what was signed, or the signature does not cover the message.
  record Invalid(Said why) implements CapSignature {}

  /// Nobody can tell: an algorithm that is no longer trusted, no certificate, an empty signature.
  record Unverifiable(Said why) implements CapSignature {}

  /// The certificate beside a signature.
  ///
  /// @param subject whom it names
  /// @param issuer who says so
  /// @param from start of its validity
  /// @param to end of its validity
  /// @param atSent its validity when the message was sent
  /// @param fingerprint SHA-256 of the certificate, hexadecimal
  /// @param known true where this certificate is among those the installation trusts
  record Signer(
      String subject,
      String issuer,
      Instant from,
      Instant to,
      AtSent atSent,
      String fingerprint,
      boolean known) {}

  /// Validity of a certificate at the moment the message was sent, not now.
  enum AtSent {
    VALID("发送时有效 / valid when sent"),
    NOT_YET("发送时尚未生效 / not yet valid when sent"),
    OVER("发送时已失效 / no longer valid when sent"),
    UNKNOWN("发送时间不明 / time of sending unknown");

    private final Said words;

    AtSent(String words) {
      this.words = Said.of(words);
    }

    /// Chinese and English.
    public Said words() {
      return words;
    }
  }

  /// True only for what may be shown as good: right, by a signer this installation trusts, with a
  /// certificate that was valid at the time of sending.
  default boolean trusted() {
    return this instanceof Valid v && v.signer().known() && v.signer().atSent() == AtSent.VALID;
  }

  /// Chinese and English. A signature by somebody unknown says so: that the bytes are those he
  /// signed says nothing of who he is.
  default Said words() {
    return switch (this) {
      case Absent _ -> Said.of("无签名 / absent");
      case Valid v ->
          (v.reformatted()
                  ? Said.of("有效,签名后被重新排版 / valid, reformatted after signing")
                  : Said.of("有效 / valid"))
              .then(v.signer().known() ? Said.NOTHING : Said.of(",签名者未知 / , signer unknown"));
      case Invalid _ -> Said.of("无效 / invalid");
      case Unverifiable _ -> Said.of("无法验证 / unverifiable");
    };
  }
}
