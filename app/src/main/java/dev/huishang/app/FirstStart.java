package dev.huishang.app;

import dev.huishang.app.shell.FirstStartView;
import dev.huishang.app.shell.FirstStartView.Choice;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Texts;
import dev.huishang.app.shell.Theme;
import dev.huishang.cache.Profile;
import dev.huishang.map.BaseMap;
import dev.huishang.sync.Platform.NotReached;
import dev.huishang.sync.http.HttpPlatform;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The first start of a profile: asks demo or platform, seat and region, and keeps the answer.
///
/// @param profile directory of the console; made when the answer is kept, not before
/// @param before choices so far
/// @param fx the way to the FX thread
record FirstStart(Path profile, Preferences before, Executor fx) {

  /// Shows the question in a window of its own.
  ///
  /// @return the choices kept, or empty when the window was closed: then nothing was written
  Optional<Preferences> ask() {
    var answer = new CompletableFuture<Optional<Preferences>>();
    fx.execute(() -> {
      Theme.loadFonts();
      var stage = new Stage();
      var root =
          new StackPane(
              view(choice -> {
                answer.complete(Optional.of(keep(choice)));
                stage.hide();
              }));
      var scene = new Scene(root, 720, 720);
      before.theme().dress(scene, root);
      stage.setScene(scene);
      stage.setTitle(texts().get("product"));
      stage.setOnHidden(event -> answer.complete(Optional.empty()));
      stage.show();
    });
    return answer.join();
  }

  /// The question; constructed on the FX thread.
  FirstStartView view(Consumer<Choice> done) {
    return new FirstStartView(texts(), BaseMap.load().regions(), before, this::check, done);
  }

  private Texts texts() {
    return before.chinese() ? Texts.chinese() : Texts.english();
  }

  /// Keeps the choices in the profile.
  ///
  /// @throws dev.huishang.cache.ProfileRefused when the directory cannot be the profile
  Preferences keep(Choice choice) {
    var chosen = before.at(choice.platform(), choice.seat(), choice.region());
    Profile.open(profile).close();
    chosen.write(profile);
    return chosen;
  }

  private void check(String url, Consumer<String> answer) {
    CompletableFuture.supplyAsync(() -> problem(url)).thenAcceptAsync(answer, fx);
  }

  private static String problem(String url) {
    try (var platform = new HttpPlatform(url)) {
      platform.discover();
      return "";
    } catch (IllegalArgumentException e) {
      return "address";
    } catch (NotReached e) {
      return e.code().equals("not-platform") ? "foreign" : "unreachable";
    }
  }
}
