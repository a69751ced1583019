package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Rows of the table of what is in view as they leave the console: every value with its unit, time,
/// age and source, and the instant all of it was shown at.
record SightSheet(Room room) {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "kind",
          "class",
          "item",
          "value",
          "unit",
          "time",
          "age",
          "state",
          "source",
          "region-code",
          "region",
          "lon",
          "lat",
          "shown-at",
          "marking");

  /// @param marking words that must stand on what leaves the room
  List<List<String>> of(List<SightRow> rows, List<String> marking) {
    var marked = String.join(" ", marking);
    var words = new PointWords(room);
    var shown = iso(room.shown());
    var sheet = new ArrayList<List<String>>(rows.size() + 1);
    sheet.add(COLUMNS.stream().map(c -> room.texts().get("points.sheet." + c)).toList());
    for (var row : rows) {
      var p = row.point();
      var s = p.station();
      var figure =
          row.lead().known()
              ? String.format(Locale.ROOT, "%." + row.lead().decimals() + "f", row.lead().value())
              : "";
      sheet.add(
          Arrays.asList(
              s.id(),
              words.name(p),
              words.kind(p),
              words.className(p),
              row.lead().known() ? words.item(p, row.lead()) : "",
              figure,
              row.lead().known() ? words.unit(row.lead()) : "",
              iso(p.at()),
              p.at() == null ? "" : words.age(p),
              room.texts().get("points.state." + p.freshness().name()),
              words.origin(p),
              s.region(),
              words.region(p),
              String.format(Locale.ROOT, "%.5f", s.lon()),
              String.format(Locale.ROOT, "%.5f", s.lat()),
              shown,
              marked));
    }
    return sheet;
  }

  /// Beijing time with its offset, to be read by programs.
  private static String iso(@Nullable Instant at) {
    return at == null
        ? ""
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            at.atZone(BeijingTime.ZONE).toOffsetDateTime().withNano(0));
  }
}
