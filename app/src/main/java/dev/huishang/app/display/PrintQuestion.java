package dev.huishang.app.display;

import dev.huishang.app.paper.MapWords;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.RoomTime;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.map.Plate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks what has to stand beside a map that is printed; begun on the FX thread with what the screen
/// shows, answered on the reading lane.
///
/// @param data time of the data shown
/// @param fresh how many stations have a current value
record PrintQuestion(
    Room room,
    String title,
    Optional<Instant> data,
    String fresh,
    List<LegendPart> legends,
    RoomTime time,
    Instant now) {

  static PrintQuestion of(Room room, DisplayViewModel model, String title) {
    var legends = new ArrayList<LegendPart>();
    model.themes.answer.get().themes().forEach(theme -> legends.add(theme.legend()));
    legends.addAll(StationLegend.of(model.networks.get(), room.texts()));
    return new PrintQuestion(
        room,
        title,
        Optional.ofNullable(model.shownUntil),
        model.networks.get().isEmpty() ? "" : model.coverage.get(),
        List.copyOf(legends),
        room.clock().current(),
        room.now().get());
  }

  MapWords words(Plate plate) {
    var who = room.who().get();
    var seat = room.preferences().get().seat();
    var name =
        who == null
            ? room.texts().get("header.nobody") + " · " + seat
            : who.name() + " · " + who.seat();
    return new PrintWords(room.texts(), now, name)
        .of(
            title,
            new PrintWords.State(data.orElse(null), known(), fresh, room.held().ages()),
            legends,
            plate,
            room.preferences().get().exercise());
  }

  /// As of when what is printed was known.
  private Instant known() {
    return time instanceof Replay r && r.known() != null
        ? r.at().plus(r.known())
        : time instanceof Replay ? now : time.shown(now);
  }
}
