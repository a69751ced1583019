package dev.huishang.app.emergency;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.incident.GradeChange;
import dev.huishang.wire.Feeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened on an incident, oldest first: what was written, what was judged, what was ordered
/// and answered.
record Journal(Room room) {
  /// One line of the journal.
  record Entry(Instant at, String who, String text) {}

  /// @param line the incident, null for none
  List<Entry> of(@Nullable IncidentLine line, List<OrderLine> orders) {
    if (line == null) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    for (var e : room.held().all(Feeds.LOG)) {
      if (e.incident().equals(line.incident().id())) {
        entries.add(new Entry(e.at(), e.author() + " · " + e.seat(), e.text()));
      }
    }
    line.incident().judgements().forEach(g -> entries.add(new Entry(g.at(), g.by(), judged(g))));
    orders.forEach(o -> add(o, entries));
    entries.sort(Comparator.comparing(Entry::at));
    return entries;
  }

  private String judged(GradeChange g) {
    var texts = room.texts();
    var grade = texts.get("emergency.grade." + g.grade());
    var text =
        g.was() == null
            ? texts.get("emergency.log.judged", grade)
            : texts.get("emergency.log.regraded", grade, texts.get("emergency.grade." + g.was()));
    return g.reason().isEmpty() ? text : text + texts.get("dispatch.colon") + g.reason();
  }

  private void add(OrderLine o, List<Entry> entries) {
    entries.add(
        new Entry(
            o.issuedAt(), room.texts().get("emergency.log.order") + " · " + o.unit(), o.text()));
    if (o.acceptedAt() instanceof Instant at) {
      entries.add(new Entry(at, o.unit(), room.texts().get("emergency.stage.ACCEPTED")));
    }
    if (o.report() instanceof String report) {
      var at = o.acceptedAt() instanceof Instant accepted ? accepted.plusSeconds(1) : o.issuedAt();
      entries.add(new Entry(at, o.unit(), report));
    }
  }
}
