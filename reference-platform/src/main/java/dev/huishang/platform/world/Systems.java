package dev.huishang.platform.world;

import dev.huishang.domain.SystemKind;
import dev.huishang.domain.SystemLink;
import dev.huishang.wire.data.DataFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The 8 vertical systems and the 12 others with the health of their links.
final class Systems {
  private static final long TICK = 300;
  private final Dice dice;

  Systems(Dice dice) {
    this.dice = dice;
  }

  List<SystemLink> at(Instant now) {
    var rows = new ArrayList<SystemLink>();
    long tick = now.getEpochSecond() / TICK;
    int n = 0;
    for (var node : DataFile.read("systems").path("systems")) {
      var cadence = Indicators.cadence(node.path("cadence_iso"));
      long rhythm = cadence == null ? 3_600 : cadence;
      // most links keep their rhythm; one is late and one has been down for days
      double slack = n == 5 ? 2.4 : n == 16 ? 4.2 : 0.9 * dice.unit(81, n, 0);
      long beat = rhythm * Math.max(1, Math.floorDiv(now.getEpochSecond(), rhythm));
      var newest =
          Instant.ofEpochSecond(Math.min(beat, now.getEpochSecond()) - (long) (slack * rhythm));
      boolean bad = n == 16;
      var success =
          bad ? newest : Instant.ofEpochSecond(tick * TICK - dice.below(240, 82, n, tick));
      long expected = 200 + dice.below(50_000, 83, n, 0);
      rows.add(
          new SystemLink(
              node.path("id").asString(),
              tick,
              node.path("zh").asString(),
              node.path("en").asString(),
              SystemKind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
              node.path("pulls").asString(),
              cadence,
              success,
              newest,
              bad ? 0.31 : 0.985 + 0.015 * dice.unit(84, n, tick / 12),
              60 + dice.below(900, 85, n, tick / 12),
              expected,
              bad ? expected / 3 : expected - dice.below(40, 86, n, tick / 12),
              bad ? "连接超时" : null,
              now.truncatedTo(java.time.temporal.ChronoUnit.DAYS)
                  .plusSeconds(86_400L * (20 + dice.below(300, 87, n, 0))),
              "v" + (1 + n % 4) + "." + n % 7,
              true));
      n++;
    }
    return rows;
  }
}
