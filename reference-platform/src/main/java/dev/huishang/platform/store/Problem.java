package dev.huishang.platform.store;

import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import dev.huishang.wire.Receipt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Why a command is refused; `keep` refusals are decisions and are stored as the reply.
record Problem(int code, String type, String reason, boolean keep, @Nullable ObjectNode details) {
  Problem(int code, String type, String reason, boolean keep) {
    this(code, type, reason, keep, null);
  }

  /// A number out of order, with the one expected.
  static Problem order(String type, long expected, String reason) {
    var details = Json.MAPPER.createObjectNode().put("expected", expected);
    return new Problem(409, type, reason, false, details);
  }

  Commands.Answer answer(Receipt receipt) {
    if (details == null) {
      return Commands.Answer.fresh(code, receipt);
    }
    try {
      var body = (ObjectNode) Json.parse(receipt.write());
      body.setAll(details);
      return new Commands.Answer(code, receipt, body.toString(), false);
    } catch (BadPage e) {
      throw new IllegalStateException("a receipt is JSON", e);
    }
  }
}
