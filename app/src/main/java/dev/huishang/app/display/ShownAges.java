package dev.huishang.app.display;

import dev.huishang.app.display.gauge.TileData;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.rules.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Ages in words, counted to the present also while another instant is shown.
record ShownAges(Room room) {
  /// The age of what reaches until then; an em dash where that is unknown.
  String since(@Nullable Instant until) {
    var words = new Words(room.texts().isChinese());
    return words.age(until == null ? null : Duration.between(until, room.now().get()));
  }

  /// The age of the oldest of these tiles.
  String oldest(List<TileData> tiles) {
    return since(
        tiles.stream()
            .map(TileData::at)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null));
  }
}
