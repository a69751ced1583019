package dev.huishang.app;

import dev.huishang.app.shell.SignInView;
import dev.huishang.domain.SignedIn;
import dev.huishang.sync.Platform;
import dev.huishang.sync.Platform.NotReached;
import dev.huishang.sync.Platform.Refusal;
import dev.huishang.sync.Sync;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// Signing in at the platform: the token goes to the sync, the person into the room.
///
/// @param platform issuer
/// @param sync takes the token
/// @param lane where the call may wait
/// @param fx the way to the FX thread
/// @param who set on success
record Entry(
    Platform platform,
    Sync sync,
    Executor lane,
    Executor fx,
    ObjectProperty<@Nullable SignedIn> who)
    implements SignInView.Way {

  @Override
  public void signIn(
      String user, String password, String seat, String role, Consumer<String> answer) {
    lane.execute(() -> {
      try {
        var token = platform.signIn(user, password);
        sync.signedIn(token.bearer());
        fx.execute(() -> {
          who.set(new SignedIn(token.user(), token.name(), seat, role));
          answer.accept("");
        });
      } catch (Refusal e) {
        fx.execute(() -> answer.accept(String.valueOf(e.getMessage())));
      } catch (NotReached e) {
        fx.execute(() -> answer.accept("平台不可达 the platform cannot be reached: " + e.code()));
      }
    });
  }
}
