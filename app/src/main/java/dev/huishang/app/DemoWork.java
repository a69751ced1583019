package dev.huishang.app;

import dev.huishang.app.paper.BriefPdf.Conclusion;
import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.Incident;
import dev.huishang.domain.SignedIn;
import dev.huishang.domain.Unit;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What the demo does once it has data and is signed in: one order on the incident to the nearest
/// unit, a frozen picture with a conclusion, and the brief made from it. All through the outbox,
/// like any command of the room.
///
/// @param brief the PDF to write
record DemoWork(Preferences chosen, Path brief) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  void run(Console console) {
    var room = console.room(chosen);
    Pictures.await(() -> room.who().get() != null, Instant.now().plus(PATIENCE));
    if (!(room.who().get() instanceof SignedIn who)) {
      Brief.write(console.profile(), chosen, null, brief, List.of());
      return;
    }
    room.held().all(Feeds.INCIDENTS).stream()
        .findFirst()
        .filter(i -> room.held().all(Feeds.ORDERS).isEmpty())
        .ifPresent(incident -> order(room, incident));
    var text = room.texts().get("demo.conclusion");
    var said = new Conclusion(room.now().get(), who.name(), text);
    var pack = Brief.write(console.profile(), chosen, who, brief, List.of(said));
    var payload = Intent.payload().put("pack", pack.hash()).put("text", text);
    var id = Intent.id(room.now().get());
    new Intent(room).give(CommandTypes.CONCLUSION_ADD, "conclusion/" + id, 2, null, payload);
    Pictures.await(
        () -> !room.held().all(Feeds.ORDERS).isEmpty() && room.outbox().unsent() == 0,
        Instant.now().plus(PATIENCE));
  }

  private static void order(Room room, Incident incident) {
    var units = room.held().all(Feeds.UNITS);
    units.stream()
        .min(
            Comparator.comparingDouble(
                (Unit u) -> Math.hypot(u.lon() - incident.lon(), u.lat() - incident.lat())))
        .ifPresent(unit -> {
          var payload =
              Intent.payload()
                  .put("incident", incident.id())
                  .put("unit", unit.id())
                  .put("text", room.texts().get("demo.order"));
          var id = Intent.id(room.now().get());
          new Intent(room).give(CommandTypes.ORDER_ISSUE, "order/" + id, 0, null, payload);
        });
  }
}
