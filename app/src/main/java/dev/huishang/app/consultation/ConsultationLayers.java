package dev.huishang.app.consultation;

import dev.huishang.app.paper.Freeze;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.Warning;
import dev.huishang.map.ChoroplethLayer;
import dev.huishang.map.Layer;
import dev.huishang.map.MapSurface;
import dev.huishang.map.MarkLayer;
import dev.huishang.map.MarkLayer.Mark;
import dev.huishang.map.MarkShape;
import dev.huishang.wire.Feeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the stage of the consultation shows: provinces under warning and incidents over the base
/// map.
final class ConsultationLayers implements AutoCloseable {
  private static final int INCIDENT = 0xE5342B;

  private record Answer(List<Layer> layers, List<String> markings) {}

  private final Room room;
  private final MapSurface surface;
  private final DrawingPane drawing;
  private final Subscription subscription;
  private List<Layer> layers = List.of();
  private List<String> markings = List.of();
  private boolean answered;

  ConsultationLayers(Room room, MapSurface surface, DrawingPane drawing) {
    this.room = room;
    this.surface = surface;
    this.drawing = drawing;
    drawing.onChange(() -> surface.setLayers(shown()));
    subscription = room.live().watch(this::ask, this::show);
  }

  private Answer ask() {
    Map<String, Integer> warned = new HashMap<>();
    for (Warning w : room.held().all(Feeds.ALERTS)) {
      if (!w.lifted()) {
        warned.put(w.region(), colour(w));
      }
    }
    var marks = new ArrayList<Mark>();
    for (var i : room.held().all(Feeds.INCIDENTS)) {
      marks.add(new Mark(i.id(), i.lon(), i.lat(), MarkShape.DIAMOND, INCIDENT, i.title()));
    }
    return new Answer(
        List.of(new ChoroplethLayer(1, warned, 0.45), new MarkLayer(marks)),
        Freeze.markings(room.held(), room.preferences().get().classification()));
  }

  private static int colour(Warning w) {
    return switch (w.color()) {
      case BLUE -> 0x2F7BFF;
      case YELLOW -> 0xF2C200;
      case ORANGE -> 0xFF8A00;
      case RED -> 0xE5342B;
    };
  }

  private void show(Answer answer) {
    layers = answer.layers();
    if (!markings.equals(answer.markings())) {
      markings = answer.markings();
      surface.setMarking(markings.stream().map(room.texts()::mark).toList());
    }
    surface.setLayers(shown());
    answered = true;
  }

  List<Layer> shown() {
    return drawing.over(layers);
  }

  List<String> markings() {
    return markings;
  }

  boolean ready() {
    return answered;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
