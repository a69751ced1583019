package dev.huishang.app;

import dev.huishang.cache.Profile;
import tools.jackson.databind.node.ObjectNode;

/// What a profile holds, as JSON members.
final class Status {
  /// Adds `streams`: rows, data time and completeness of each, and the number of records set aside.
  static void streams(ObjectNode json, Profile profile) {
    var streams = json.putObject("streams");
    for (var age : profile.inbox().ages()) {
      var stream = streams.putObject(age.stream());
      stream.put("rows", age.rows());
      stream.put("as_of", age.asOf() == null ? null : age.asOf().toString());
      stream.put("complete", age.complete());
    }
    json.put("set_aside", profile.inbox().setAside().size());
  }

  private Status() {}
}
