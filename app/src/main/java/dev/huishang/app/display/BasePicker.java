package dev.huishang.app.display;

import dev.huishang.app.shell.BaseWords;
import dev.huishang.app.shell.Bases;
import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Lent;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.map.MapStyle;
import dev.huishang.map.MapSurface;
import dev.huishang.wire.tiles.TileSources;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Which base lies under the map: the vector base in either look, or a raster base of the settings.
/// Brings the choice to the map.
final class BasePicker extends VBox {
  private final Room room;
  private final MapSurface map;
  private final ToggleGroup group = new ToggleGroup();

  BasePicker(Room room, MapSurface map) {
    super(6);
    this.room = room;
    this.map = map;
    setMinWidth(USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var bases = room.bases();
    Lent.hear(bases.kept(), this, BasePicker::list);
    Lent.hear(bases.shown(), this, (picker, now) -> picker.map.setBase(now));
    list(bases.kept().get());
    map.setBase(bases.shown().get());
  }

  private void list(TileSources kept) {
    var title = new Label(room.texts().get("base.title"));
    title.getStyleClass().add("strong");
    getChildren().setAll(title);
    choice(Bases.BY_THEME, room.texts().get("base.theme"), kept);
    choice(Bases.DARK, room.texts().get("base.dark"), kept);
    choice(Bases.LIGHT, room.texts().get("base.light"), kept);
    for (var source : kept.sources()) {
      choice(source.id(), source.name(room.texts().isChinese()), kept);
    }
    if (kept.sources().isEmpty()) {
      getChildren().add(Bits.label(room.texts().get("base.none"), "caption", "second"));
    }
    map.setStyle(style(room, kept.chosen()));
  }

  private void choice(String id, String name, TileSources kept) {
    var button = new RadioButton(name);
    button.setId("base-" + id);
    button.setToggleGroup(group);
    button.setSelected(kept.chosen().equals(id));
    button.setOnAction(event -> room.bases().choose(id));
    getChildren().add(button);
  }

  /// The look of this choice.
  static MapStyle style(Room room, String chosen) {
    return switch (chosen) {
      case Bases.DARK -> MapStyle.DARK;
      case Bases.LIGHT -> MapStyle.LIGHT;
      default -> room.preferences().get().theme() == Theme.LIGHT ? MapStyle.LIGHT : MapStyle.DARK;
    };
  }

  /// What is wrong with the base that is chosen, at the upper edge of the map.
  static Label notice(Room room) {
    var words = new BaseWords(room.texts());
    var bases = room.bases();
    var notice = Bits.label("", "map-note");
    notice.setId("base-notice");
    notice.setWrapText(true);
    notice.setMaxWidth(720);
    notice
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  var kept = bases.kept().get();
                  var trouble = bases.troubles().get().get(kept.chosen());
                  return kept.sources().stream()
                      .filter(s -> trouble != null && s.id().equals(trouble.source()))
                      .map(s -> trouble == null ? "" : words.trouble(s, trouble))
                      .findFirst()
                      .orElse("");
                },
                bases.kept(),
                bases.troubles()));
    notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
    notice.managedProperty().bind(notice.visibleProperty());
    return notice;
  }
}
