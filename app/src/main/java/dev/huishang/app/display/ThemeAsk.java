package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Texts;
import dev.huishang.cache.Held;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.Words;
import dev.huishang.wire.Feed;
import dev.huishang.wire.data.Standards;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is asked of a thematic layer, and what every answer needs: words, ages, places.
///
/// @param points stations as judged at the time shown
record ThemeAsk(
    Room room, Standards standards, Points points, MapChoice choice, Instant now, ThemeData data) {
  Held held() {
    return room.held();
  }

  Texts texts() {
    return room.texts();
  }

  String language() {
    return texts().isChinese() ? "zh" : "en";
  }

  Words words() {
    return new Words(texts().isChinese());
  }

  /// Time with zone and age of a value.
  String when(Instant at) {
    var age = words().age(Duration.between(at, now));
    return texts().get("theme.when", words().time(at), age);
  }

  /// When a stream was complete, as a line of a legend.
  String asOf(Feed<?> feed) {
    var at = complete(feed);
    return at == null ? texts().get("theme.never") : when(at);
  }

  private @Nullable Instant complete(Feed<?> feed) {
    return held().ages().stream()
        .filter(a -> a.stream().equals(feed.name()))
        .map(StreamAge::asOf)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// That the platform has not confirmed this stream, that it is late; empty otherwise.
  ///
  /// @param at data time, null for that of the stream
  /// @param beat expected interval, null for a day
  String warning(Feed<?> feed, @Nullable Instant at, @Nullable Duration beat) {
    if (!held().verified(feed)) {
      return texts().get("theme.unverified");
    }
    var time = at == null ? complete(feed) : at;
    var age = time == null ? null : Duration.between(time, now);
    return switch (Freshness.of(age, beat)) {
      case FRESH -> "";
      case LATE -> texts().get("theme.late", words().age(age));
      case EXPIRED -> texts().get("theme.expired", words().age(age));
      case NEVER -> texts().get("theme.never");
    };
  }
}
