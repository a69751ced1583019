package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Room;
import dev.huishang.map.Outline;
import dev.huishang.map.drawing.Gcj02;
import dev.huishang.map.drawing.Place;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Where the pointer is: in CGCS2000, in GCJ-02 when asked for. Abroad GCJ-02 moves nothing, and
/// the readout says so.
final class Readout extends HBox {
  private final Room room;
  private final Sketch sketch;
  private final Label place = Bits.label("", "caption");
  private final ToggleButton shifted = new ToggleButton("GCJ-02");
  private @Nullable Gcj02 gcj;

  Readout(Room room, Sketch sketch) {
    super(8);
    this.room = room;
    this.sketch = sketch;
    var texts = room.texts();
    getStyleClass().addAll("panel", "readout");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    place.setId("readout");
    place.setMinWidth(USE_PREF_SIZE);
    place.setTooltip(new Tooltip(texts.get("drawing.copy")));
    shifted.setId("readout-gcj02");
    shifted.getStyleClass().add("caption");
    shifted.setMinWidth(USE_PREF_SIZE);
    shifted.setTooltip(new Tooltip(texts.get("drawing.gcj02")));
    shifted.setOnAction(event -> ask());
    getChildren().addAll(place, shifted);
    sketch.pointer.addListener((o, was, is) -> show());
    show();
  }

  private void ask() {
    if (gcj == null) {
      room.drawings()
          .files()
          .execute(() -> {
            var made = new Gcj02(Outline.of(room.baseMap())::contains);
            room.live()
                .fx()
                .execute(() -> {
                  gcj = made;
                  show();
                });
          });
    }
    show();
  }

  private void show() {
    place.setText(said());
  }

  private String said() {
    var at = sketch.pointer.get();
    if (at == null) {
      return room.texts().get("drawing.no-place");
    }
    var shift = gcj;
    if (!shifted.isSelected() || shift == null) {
      return MeasureWords.place(at) + "  CGCS2000";
    }
    return shift.inside().test(at)
        ? MeasureWords.place(shift.shifted(at)) + "  GCJ-02"
        : room.texts().get("drawing.gcj02-abroad", MeasureWords.place(at));
  }

  /// What Ctrl+C takes: the place as it is shown; empty where there is none.
  String copied() {
    Place at = sketch.pointer.get();
    return at == null ? "" : said();
  }
}
