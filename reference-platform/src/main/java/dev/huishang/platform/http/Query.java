package dev.huishang.platform.http;

import io.javalin.http.Context;
import java.util.Set;

/// Query parameters: an unknown one is an error, never ignored.
final class Query {
  static void only(Context context, Set<String> known) {
    for (var name : context.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw Problems.bad(
            "unknown parameter "
                + name
                + "; known: "
                + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  /// A limit: cut to the maximum, refused when it is no positive number.
  static int limit(Context context, int standard, int most) {
    var text = context.queryParam("limit");
    if (text == null) {
      return standard;
    }
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1) {
      throw Problems.bad("limit: a whole number from 1 to " + most);
    }
    return Math.min(most, Integer.parseInt(text));
  }

  static int offset(Context context) {
    var text = context.queryParam("offset");
    if (text == null) {
      return 0;
    }
    if (!text.matches("\\d{1,9}")) {
      throw Problems.bad("offset: a whole number from 0");
    }
    return Integer.parseInt(text);
  }

  private Query() {}
}
