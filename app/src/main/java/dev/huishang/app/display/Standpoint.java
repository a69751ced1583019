package dev.huishang.app.display;

import dev.huishang.app.shell.Bases;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.RoomTime.Replay;
import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import java.util.ArrayList;
import java.util.List;

/// Where the display stands: what a view keeps of it, and how it goes back there.
record Standpoint(Room room, DisplayViewModel model, MapSurface map) {
  /// The present view under a name.
  SavedView now(String name) {
    var time = room.clock().current();
    return new SavedView(
        name,
        map.camera(),
        model.region.get(),
        model.themes.choice.get(),
        room.bases().kept().get().chosen(),
        time instanceof Replay r ? r.playing(false) : time);
  }

  /// A name for it: place and domain.
  String suggestion() {
    var path = model.path();
    var place =
        path.isEmpty() ? "" : room.texts().name(path.getLast().name(), path.getLast().nameEn());
    var domain =
        model.domains.stream()
            .filter(d -> d.id().equals(model.domain.get()))
            .map(DomainLine::name)
            .findFirst()
            .orElse("");
    var name = (place + " · " + domain).strip();
    return name.substring(0, Math.min(name.length(), SavedView.LONGEST));
  }

  /// Stands there again.
  ///
  /// @return what could not be had as it was, in the words of the screen
  List<String> take(SavedView view) {
    var lacking = new ArrayList<String>();
    model.back();
    model.themes.keep(view.choice());
    model.choose(view.choice().domain());
    if (room.baseMap().region(view.region()) == null) {
      lacking.add(room.texts().get("views.no-region", view.region()));
    } else {
      model.go(view.region());
    }
    base(view.base(), lacking);
    time(view, lacking);
    map.setCamera(new Camera(view.camera().lon(), view.camera().lat(), view.camera().zoom()));
    return lacking;
  }

  private void base(String id, List<String> lacking) {
    var kept = room.bases().kept().get();
    boolean known =
        List.of(Bases.BY_THEME, Bases.DARK, Bases.LIGHT).contains(id)
            || kept.sources().stream().anyMatch(s -> s.id().equals(id));
    if (!known) {
      lacking.add(room.texts().get("views.no-base", id));
    } else if (!kept.chosen().equals(id)) {
      room.bases().choose(id);
    }
  }

  private void time(SavedView view, List<String> lacking) {
    room.clock().show(view.time());
    if (view.time() instanceof Replay r
        && r.hour().isBefore(room.now().get().minus(room.past().keep()))) {
      lacking.add(room.texts().get("views.too-old", room.past().keep().toDays()));
    }
  }
}
