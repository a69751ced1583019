package dev.huishang.app.settings;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.StreamAge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the profile keeps: sizes of its files, streams with their age, records set aside.
///
/// @param sizes bytes by file name
/// @param streams completeness and age of every stream
/// @param aside records set aside with their reasons, newest first
record Kept(Map<String, Long> sizes, List<StreamAge> streams, List<String> aside) {
  private static final List<String> FILES =
      List.of("outbox.db", "cache.db", "tiles.db", "messages.db");

  static Kept of(Room room) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    for (var name : FILES) {
      sizes.put(name, size(room.profile().resolve(name)));
    }
    return new Kept(sizes, room.held().ages(), aside(room));
  }

  private static List<String> aside(Room room) {
    var texts = room.texts();
    var now = room.now().get();
    return Stream.concat(
            room.held().setAside().stream()
                .map(a -> texts.get("stream." + a.stream()) + " " + a.id() + ": " + a.reason()),
            room.filed().carried(room.held(), now).stream()
                .map(c ->
                    texts.get(
                        c.filing().known() ? "settings.division-filed" : "settings.division",
                        texts.get("stream." + c.stream()),
                        c.rows(),
                        room.filed().remark(c.code(), now, texts).orElse(c.code()))))
        .toList();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // not made yet: it holds nothing
    }
  }
}
