package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

/// Brings back what the display showed before the last restart, and keeps every change of it. The
/// base map is kept with the base maps. Used on the FX thread; the file waits on the reading lane.
final class KeptChoices {
  private static final System.Logger LOG = System.getLogger(KeptChoices.class.getName());
  private final Room room;
  private final DisplayViewModel model;
  private final BooleanProperty legend;
  private final ChoiceFile file;
  private boolean restored;
  private boolean keeping;

  /// @param legend true while the legend is unfolded
  /// @param say told what could not be restored
  KeptChoices(Room room, DisplayViewModel model, BooleanProperty legend, Consumer<String> say) {
    this.room = room;
    this.model = model;
    this.legend = legend;
    file = new ChoiceFile(room.profile());
    room.present().ask(this::read, found -> restore(found, say));
  }

  private Optional<ChoiceFile.Read> read() {
    try {
      return Optional.of(file.read());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "what the display showed cannot be read", e);
      return Optional.empty();
    }
  }

  private void restore(Optional<ChoiceFile.Read> found, Consumer<String> say) {
    restored = true;
    var texts = room.texts();
    if (found.isEmpty()) {
      say.accept(texts.get("views.failed", ChoiceFile.NAME));
      return; // what cannot be read is not written over either
    }
    var read = found.get();
    if (!read.aside().isEmpty()) {
      say.accept(texts.get("views.damaged", ChoiceFile.NAME, read.aside()));
    } else if (!read.unknown().isEmpty()) {
      say.accept(texts.get("views.ignored", String.join(", ", read.unknown())));
    }
    read.choices().ifPresent(this::show);
    keeping = true;
    model.themes.choice.addListener((property, before, now) -> keep());
    legend.addListener((property, before, now) -> keep());
  }

  private void show(ChoiceFile.Choices choices) {
    legend.set(choices.legend());
    choices.choices().forEach(model.themes::keep);
    if (!choices.domain().isEmpty()) {
      model.choose(choices.domain());
    }
  }

  private void keep() {
    var domain = model.domain.get();
    if (!keeping || domain.isEmpty()) {
      return;
    }
    var now = new ChoiceFile.Choices(domain, model.themes.kept(), legend.get());
    room.present()
        .ask(
            () -> {
              try {
                file.write(now);
              } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "what is shown cannot be kept", e);
              }
              return true;
            },
            done -> {});
  }

  /// Keeps nothing from now on: what follows is shown for pictures, not chosen.
  void rest() {
    keeping = false;
  }

  /// True once what was kept is shown.
  boolean ready() {
    return restored;
  }
}
