package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.HeldMessage;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.LifeCycle;
import java.util.Objects;
import java.util.Optional;

/// What a warning message on the map is: its headline, level, where it stands, what its signature
/// is worth. Asked on the reading lane.
record PickedWarning(Room room) {
  /// @param id of the zone or mark that was clicked
  Optional<String> say(String id) {
    var held = room.held().messages();
    var all =
        held.messages().stream().map(PickedWarning::message).filter(Objects::nonNull).toList();
    var lives = LifeCycle.of(all, room.shown(), held.listed());
    return held.messages().stream()
        .filter(m -> id.equals(WarningAreas.PREFIX + m.identifier()))
        .filter(m -> message(m) != null)
        .reduce((a, b) -> b)
        .flatMap(m ->
            lives.stream()
                .filter(life -> Objects.equals(life.message(), message(m)))
                .findFirst()
                .map(life -> {
                  var words = new WarningWords(room.texts());
                  var message = Objects.requireNonNull(life.message());
                  var severity = words.info(message).map(i -> i.severity()).orElse("");
                  return room.texts()
                      .get(
                          "theme.areas.picked",
                          words.title(message),
                          words.severity(severity),
                          words.state(life.state()),
                          m.signature().words().in(room.texts().isChinese()));
                }));
  }

  private static @org.jspecify.annotations.Nullable CapMessage message(HeldMessage m) {
    return m.reading() instanceof CapReading.Read read ? read.message() : null;
  }
}
