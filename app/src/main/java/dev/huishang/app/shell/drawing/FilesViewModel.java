package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Room;
import dev.huishang.map.drawing.Drawings;
import dev.huishang.map.files.Aside;
import dev.huishang.map.files.DrawingFile;
import dev.huishang.map.files.FileRefused;
import dev.huishang.map.files.Incoming.Feature;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Files on their way in and out. A file is read on its own lane, told in a summary, and taken over
/// only when somebody says so.
public final class FilesViewModel {
  private static final Set<String> PARTS = Set.of("shx", "dbf", "prj", "cpg");
  private static final int LISTED = 20;
  private final Room room;
  private final DrawingViewModel drawing;
  private final Deque<Path> waiting = new ArrayDeque<>();

  /// Name of the file that is being read, empty for none.
  public final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");

  /// The file to be decided on, null for none.
  public final ReadOnlyObjectWrapper<@Nullable Arrival> arrival = new ReadOnlyObjectWrapper<>();

  /// True where its places are taken as GCJ-02.
  public final SimpleBooleanProperty shifted = new SimpleBooleanProperty();

  public FilesViewModel(Room room, DrawingViewModel drawing) {
    this.room = room;
    this.drawing = drawing;
  }

  /// Reads these files, one after the other; the parts of a Shapefile count as one.
  public void offer(List<Path> files) {
    drawing.notice.set("");
    var stems = new HashSet<String>();
    files.stream().filter(f -> ending(f).equals("shp")).forEach(f -> stems.add(stem(f)));
    for (var file : files) {
      boolean part = PARTS.contains(ending(file));
      if (!part || stems.add(stem(file))) {
        waiting.add(file);
      }
    }
    next();
  }

  private static String ending(Path file) {
    var name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(Path file) {
    var name = file.toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void next() {
    if (arrival.get() != null || !reading.get().isEmpty() || waiting.isEmpty()) {
      return;
    }
    var file = waiting.poll();
    reading.set(String.valueOf(file.getFileName()));
    room.drawings().files().execute(() -> read(file));
  }

  private void read(Path file) {
    try {
      var read = Arrival.read(file, room);
      room.live()
          .fx()
          .execute(() -> {
            reading.set("");
            shifted.set(read.file().gcj02());
            arrival.set(read);
          });
    } catch (FileRefused e) {
      refused(file, e, "drawing.refused");
    } catch (RuntimeException | OutOfMemoryError e) {
      refused(
          file, new FileRefused(FileRefused.Why.UNREADABLE, e.toString(), e), "drawing.refused");
    }
  }

  /// Says why and sets the file aside.
  private void refused(Path file, FileRefused e, String key) {
    var name = String.valueOf(file.getFileName());
    var why = room.texts().get("drawing.why." + e.why().name(), e.detail());
    room.drawings().aside(name, why, file.toString());
    room.live()
        .fx()
        .execute(() -> {
          reading.set("");
          drawing.notice.set(room.texts().get(key, name, why));
          next();
        });
  }

  /// Takes the file over.
  public void accept() {
    if (!(arrival.get() instanceof Arrival arrived)) {
      return;
    }
    boolean gcj = shifted.get();
    var file = arrived.file();
    var source = file.file() + (file.crs().isEmpty() ? "" : " · " + file.crs());
    var said = source.substring(0, Math.min(source.length(), 400)) + (gcj ? " · GCJ-02" : "");
    var features = arrived.straight(gcj).features();
    boolean added =
        features.isEmpty()
            || drawing.add(
                features.stream().map(Feature::shape).toList(),
                features.stream().map(Feature::name).toList(),
                said);
    if (added) {
      drawing.merge(file.entries());
      for (var bad : file.aside().subList(0, Math.min(LISTED, file.aside().size()))) {
        room.drawings().aside(file.file() + " " + bad.where(), reason(bad), "");
      }
      dismiss();
    }
  }

  private String reason(Aside bad) {
    return room.texts().get("drawing.aside." + bad.reason().name());
  }

  /// Leaves the file.
  public void dismiss() {
    arrival.set(null);
    next();
  }

  /// Writes what is to be seen to a file.
  public void write(Path file) {
    var drawings = shown();
    reading.set(String.valueOf(file.getFileName()));
    room.drawings()
        .files()
        .execute(() -> {
          try {
            DrawingFile.write(drawings, file, room.now().get());
            var count = drawings.alive().size();
            room.live()
                .fx()
                .execute(() -> {
                  reading.set("");
                  drawing.notice.set(
                      room.texts().get("drawing.written", file.getFileName(), count));
                });
          } catch (FileRefused e) {
            refused(file, e, "drawing.not-written");
          }
        });
  }

  /// Without the layers that are off.
  private Drawings shown() {
    var all = drawing.drawings().entries();
    return Drawings.none().with(all.stream().filter(e -> drawing.shows(e.by().author())).toList());
  }
}
