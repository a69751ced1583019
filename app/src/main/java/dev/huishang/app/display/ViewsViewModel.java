package dev.huishang.app.display;

import dev.huishang.app.shell.Lists;
import dev.huishang.app.shell.Room;
import dev.huishang.wire.BadPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The views kept, and what can be done with them. The file is changed on the reading lane.
final class ViewsViewModel {
  /// What was deleted last, and where it stood.
  record Deleted(int place, SavedView view) {}

  /// An answer of the file, or why there is none.
  private sealed interface Told {
    record Done(ViewFile.Answer answer) implements Told {}

    record Failed() implements Told {}

    record NoViews() implements Told {}
  }

  private interface Work {
    ViewFile.Answer run() throws IOException, BadPage;
  }

  private final Room room;
  private final ViewFile file;

  final ObservableList<SavedView> views = FXCollections.observableArrayList();

  /// What has to be said, empty for nothing.
  final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// What undo would bring back.
  final ReadOnlyObjectWrapper<Optional<Deleted>> deleted =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ViewsViewModel(Room room) {
    this.room = room;
    file = new ViewFile(room.profile());
    read();
  }

  /// Reads what stands in the file now: another window may have changed it.
  void read() {
    run(file::read, "", () -> {});
  }

  void save(SavedView view) {
    change(all -> all.with(view), room.texts().get("views.saved", view.name()), () -> {});
  }

  void rename(SavedView view, String name) {
    change(all -> all.renamed(view.name(), name), "", () -> {});
  }

  /// @param after what follows once it stands there
  void move(SavedView view, int by, Runnable after) {
    change(all -> all.moved(view.name(), by), "", after);
  }

  void delete(SavedView view) {
    int place = views.indexOf(view);
    change(
        all -> all.without(view.name()),
        room.texts().get("views.deleted", view.name()),
        () -> deleted.set(Optional.of(new Deleted(place, view))));
  }

  /// Brings back what was deleted last, where it stood.
  void undo() {
    deleted
        .get()
        .ifPresent(d ->
            change(
                all -> all.with(d.place(), d.view()),
                room.texts().get("views.back", d.view().name()),
                () -> deleted.set(Optional.empty())));
  }

  void export(Path to) {
    run(
        () -> {
          file.export(to);
          return file.read();
        },
        room.texts().get("views.exported", to.getFileName()),
        () -> {});
  }

  void take(Path from) {
    run(() -> file.take(from), room.texts().get("views.imported", from.getFileName()), () -> {});
  }

  /// Says something.
  void say(String words) {
    notice.set(words);
  }

  private void change(Function<SavedViews, SavedViews.Outcome> how, String said, Runnable after) {
    run(() -> file.change(how), said, after);
  }

  private void run(Work work, String said, Runnable after) {
    room.present().ask(() -> told(work), told -> show(told, said, after));
  }

  private static Told told(Work work) {
    try {
      return new Told.Done(work.run());
    } catch (IOException e) {
      System.getLogger(ViewsViewModel.class.getName())
          .log(System.Logger.Level.WARNING, "views cannot be kept", e);
      return new Told.Failed();
    } catch (BadPage e) {
      return new Told.NoViews();
    }
  }

  private void show(Told told, String said, Runnable after) {
    var texts = room.texts();
    switch (told) {
      case Told.Failed() -> notice.set(texts.get("views.failed", ViewFile.NAME));
      case Told.NoViews() -> notice.set(texts.get("views.no-views"));
      case Told.Done(var answer) -> {
        Lists.renew(views, answer.outcome().views().views());
        var refusal = answer.outcome().refusal();
        if (refusal.isPresent()) {
          var why = refusal.get().name().toLowerCase(Locale.ROOT);
          notice.set(texts.get("views.refused." + why, SavedViews.MOST, SavedView.LONGEST));
        } else {
          after.run();
          var damage = damage(answer);
          if (!damage.isEmpty() || !said.isEmpty()) {
            notice.set(damage.isEmpty() ? said : damage);
          }
        }
      }
    }
  }

  private String damage(ViewFile.Answer answer) {
    var texts = room.texts();
    var found = answer.found();
    if (found.lost() > 0 && answer.aside().isEmpty()) {
      return texts.get("views.left-out", found.lost());
    }
    if (found.lost() > 0) {
      return texts.get("views.lost", found.lost(), answer.aside());
    }
    if (!found.unknown().isEmpty()) {
      return texts.get("views.unknown", String.join(", ", found.unknown()), answer.aside());
    }
    return answer.aside().isEmpty()
        ? ""
        : texts.get("views.damaged", ViewFile.NAME, answer.aside());
  }
}
