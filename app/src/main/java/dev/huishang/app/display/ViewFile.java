package dev.huishang.app.display;

import dev.huishang.wire.BadPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/// `views.json` of the profile: the views this room kept. Used on the reading lane, where every
/// window changes what really stands in the file, so that none writes over what another kept.
final class ViewFile {
  static final String NAME = "views.json";
  private static final int VERSION = 1;
  private final KeptFile file;
  private final ViewWords words = new ViewWords(KnownLayers.read());

  /// @param profile directory of the profile
  ViewFile(Path profile) {
    file = new KeptFile(profile.resolve(NAME), VERSION);
  }

  /// What reading or changing came to.
  ///
  /// @param outcome what is kept now
  /// @param found what the file held before, with what could not be read
  /// @param aside name of the copy of a damaged file, empty where it was whole
  record Answer(SavedViews.Outcome outcome, ViewWords.Found found, String aside) {}

  Answer read() throws IOException {
    return change(views -> new SavedViews.Outcome(views, java.util.Optional.empty()));
  }

  /// Changes what is kept.
  ///
  /// @throws IOException when the file cannot be read or written: then nothing was changed
  Answer change(Function<SavedViews, SavedViews.Outcome> how) throws IOException {
    var read = file.read();
    var found =
        read.content()
            .map(words::read)
            .orElseGet(() -> new ViewWords.Found(SavedViews.NONE, 0, java.util.Set.of()));
    boolean lossy = found.lost() > 0 || !found.unknown().isEmpty();
    var aside = lossy ? file.copy() : read.aside();
    var outcome = how.apply(found.views());
    if (lossy || !outcome.views().equals(found.views())) {
      file.write(ViewWords.written(outcome.views(), VERSION));
    }
    return new Answer(outcome, found, aside);
  }

  /// Writes all views to a file of the operator's.
  void export(Path to) throws IOException {
    KeptFile.write(ViewWords.written(read().outcome().views(), VERSION), to);
  }

  /// Adds the views of another file.
  ///
  /// @throws BadPage when it is no file of views
  Answer take(Path from) throws IOException, BadPage {
    var theirs = words.read(file.parse(from));
    var answer = change(views -> views.and(theirs.views()));
    return new Answer(answer.outcome(), theirs, answer.aside());
  }
}
