package dev.huishang.domain.cap;

import java.util.List;

/// One message (CAP 1.2, 3.2.1). Absent and empty elements are both empty texts. A signature is no
/// part of it: it belongs to the bytes ([CapSignature]).
///
/// @param form which form it came in and is written in
/// @param sent `sent`
/// @param references `references`, read
/// @param infos the message in its languages; may be empty
public record CapMessage(
    CapForm form,
    String identifier,
    String sender,
    CapTime sent,
    CapStatus status,
    CapMsgType msgType,
    String source,
    String scope,
    String restriction,
    String addresses,
    List<String> codes,
    String note,
    CapReferences references,
    String incidents,
    List<CapInfo> infos) {

  /// The name by which other messages refer to this one.
  public CapKey key() {
    return new CapKey(sender, identifier, sent.instant());
  }
}
