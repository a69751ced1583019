package dev.huishang.app.display;

import dev.huishang.app.paper.MapPrint;
import dev.huishang.app.paper.MapWords;
import dev.huishang.app.paper.NotPrinted;
import dev.huishang.app.paper.PaperSize;
import dev.huishang.app.shell.Room;
import dev.huishang.map.MapPicture;
import dev.huishang.map.Plate;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;

/// Printing the map that is shown: what is asked for, how far it is, what came of it. Drawing and
/// writing are done on the lane of files.
final class PrintViewModel {
  private static final System.Logger LOG = System.getLogger(PrintViewModel.class.getName());
  private final Room room;
  private final DisplayViewModel model;
  private final Supplier<Plate> shown;
  private final Supplier<MapPicture> drawer;
  private Optional<AtomicBoolean> wanted = Optional.empty();

  final SimpleObjectProperty<PaperSize.Format> format =
      new SimpleObjectProperty<>(PaperSize.Format.A4);
  final SimpleBooleanProperty landscape = new SimpleBooleanProperty(true);
  final SimpleStringProperty title = new SimpleStringProperty("");
  final SimpleStringProperty target = new SimpleStringProperty("");
  final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
  final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /// @param shown what the map shows now
  /// @param drawer a drawer for the lane of files
  PrintViewModel(
      Room room, DisplayViewModel model, Supplier<Plate> shown, Supplier<MapPicture> drawer) {
    this.room = room;
    this.model = model;
    this.shown = shown;
    this.drawer = drawer;
  }

  /// Proposes title and place for what is shown now.
  void propose() {
    if (running.get()) {
      return;
    }
    var about = new PrintTitle(room, model);
    title.set(about.title());
    target.set(about.target(format.get(), landscape.get()).toString());
    said.set("");
  }

  /// Prints what is shown now.
  void start() {
    if (running.get()) {
      return;
    }
    Path file;
    try {
      file = Path.of(target.get().strip());
    } catch (InvalidPathException e) {
      said.set(failed(NotPrinted.Why.PLACE, target.get()));
      return;
    }
    var go = new AtomicBoolean(true);
    wanted = Optional.of(go);
    running.set(true);
    part.set(0);
    said.set("");
    var plate = shown.get();
    var size = PaperSize.of(format.get(), landscape.get());
    var asked = PrintQuestion.of(room, model, title.get());
    room.live()
        .ask(
            () -> asked.words(plate),
            words -> room.drawings().files().execute(() -> print(plate, size, words, file, go)));
  }

  /// Gives it up; nothing is left of it.
  void cancel() {
    wanted.ifPresent(go -> go.set(false));
  }

  private void print(Plate plate, PaperSize size, MapWords words, Path file, AtomicBoolean go) {
    var texts = room.texts();
    String answer;
    try {
      boolean done =
          new MapPrint(plate.marked(words.markings()), size, words)
              .write(file, drawer.get(), now -> told(now, go));
      answer = done ? texts.get("print.done", file.toAbsolutePath()) : texts.get("print.given-up");
    } catch (NotPrinted e) {
      LOG.log(System.Logger.Level.WARNING, "a map was not printed", e);
      answer = failed(e.why(), file.toString());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "a map was not printed", e);
      answer = texts.get("print.failed.PROGRAM");
    }
    var last = answer;
    room.live()
        .fx()
        .execute(() -> {
          running.set(false);
          said.set(last);
        });
  }

  private boolean told(double now, AtomicBoolean go) {
    room.live().fx().execute(() -> part.set(now));
    return go.get();
  }

  private String failed(NotPrinted.Why why, String file) {
    return room.texts().get("print.failed." + why, file);
  }
}
