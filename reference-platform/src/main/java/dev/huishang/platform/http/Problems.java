package dev.huishang.platform.http;

import dev.huishang.wire.Json;
import io.javalin.http.Context;

/// RFC 9457 answers; types come from a fixed list published in `/api`.
final class Problems {
  /// A request that cannot be served.
  static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int status;
    final String type;

    Problem(int status, String type, String title) {
      super(title);
      this.status = status;
      this.type = type;
    }
  }

  static Problem bad(String title) {
    return new Problem(400, "bad-request", title);
  }

  static Problem notFound(String title) {
    return new Problem(404, "not-found", title);
  }

  static void write(Context context, Problem problem) {
    var json = Json.MAPPER.createObjectNode();
    json.put("type", context.scheme() + "://" + context.host() + "/problems/" + problem.type);
    json.put("title", String.valueOf(problem.getMessage()));
    json.put("status", problem.status);
    context
        .status(problem.status)
        .contentType("application/problem+json;charset=utf-8")
        .result(json.toString());
  }

  private Problems() {}
}
