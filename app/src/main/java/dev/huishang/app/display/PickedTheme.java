package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.MapSurface;
import dev.huishang.map.Pick;
import dev.huishang.map.Pick.Found;
import dev.huishang.map.TrackLayer;
import dev.huishang.map.ZoneLayer;
import dev.huishang.wire.Feeds;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says what of a thematic layer was clicked, and offers to zoom to a cluster.
final class PickedTheme extends HBox {
  private final Room room;
  private final DisplayViewModel model;
  private final MapSurface map;
  private final Arrival arrival = Arrival.of(ThemeData.load());

  PickedTheme(Room room, DisplayViewModel model, MapSurface map) {
    super(8);
    this.room = room;
    this.model = model;
    this.map = map;
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setId("picked-theme");
    clear();
  }

  void show(Pick pick) {
    clear();
    switch (pick.found()) {
      case Found.Cluster cluster -> cluster(cluster);
      case Found.Course(var id, int place) -> course(id, place);
      case Found.Zone(var id) -> zone(id);
      case null -> {
        var county = pick.station() < 0 ? room.baseMap().countyAt(pick.lon(), pick.lat()) : null;
        if (county != null) {
          zoneOf(county).ifPresent(this::zone);
        }
      }
    }
  }

  private void clear() {
    getChildren().clear();
    setVisible(false);
    setManaged(false);
  }

  private void say(String text) {
    var label = new Label(text);
    label.getStyleClass().add("map-note");
    getChildren().add(label);
    setVisible(true);
    setManaged(true);
  }

  private void cluster(Found.Cluster cluster) {
    if (cluster.count() > 1) {
      say(room.texts().get("theme.cluster.picked", cluster.count()));
      var zoom = new Button(room.texts().get("theme.cluster.zoom", cluster.count()));
      zoom.setId("zoom-cluster");
      zoom.getStyleClass().add("primary");
      zoom.setOnAction(event -> {
        clear();
        map.flyTo(cluster.west(), cluster.south(), cluster.east(), cluster.north());
      });
      getChildren().add(zoom);
    }
  }

  private void course(String id, int place) {
    for (var theme : model.themes.answer.get().themes()) {
      for (var layer : theme.layers()) {
        if (layer instanceof TrackLayer(var tracks) && theme.kind() == LayerKind.RIVERS) {
          for (var track : tracks) {
            if (track.id().equals(id)) {
              room.live()
                  .ask(
                      () -> room.held().find(Feeds.INCIDENTS, id),
                      found -> found.ifPresent(i -> say(arrival(track, place, i.learnedAt()))));
            }
          }
        }
      }
    }
  }

  private String arrival(TrackLayer.Track track, int place, java.time.Instant start) {
    double km = arrival.likelyKm((1 - track.strength()[place]) * arrival.horizon());
    var words = new Words(room.texts().isChinese());
    return room.texts()
        .get(
            "theme.rivers.here",
            Math.round(km),
            words.shortTime(arrival.after(start, km, arrival.earliest())),
            words.shortTime(arrival.after(start, km, arrival.likely())),
            words.shortTime(arrival.after(start, km, arrival.latest())));
  }

  private Optional<String> zoneOf(String county) {
    return model.themes.answer.get().themes().stream()
        .flatMap(theme -> theme.layers().stream())
        .filter(ZoneLayer.class::isInstance)
        .flatMap(layer -> ((ZoneLayer) layer).zones().reversed().stream())
        .filter(zone -> zone.covers(county))
        .map(ZoneLayer.Zone::id)
        .findFirst();
  }

  private void zone(String id) {
    var words = new Words(room.texts().isChinese());
    room.live()
        .ask(
            () -> room.held().find(Feeds.ALERTS, id),
            found ->
                found.ifPresent(w ->
                    say(
                        room.texts()
                            .get(
                                "theme.zone.picked",
                                room.texts().name(w.headline(), w.headlineEn()),
                                words.time(w.until())))));
  }
}
