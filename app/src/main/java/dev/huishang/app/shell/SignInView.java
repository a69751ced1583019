package dev.huishang.app.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who sits here: asked before the first command.
public final class SignInView extends VBox {
  /// The way to the platform's issuer.
  @FunctionalInterface
  public interface Way {
    /// Signs in; `answer` hears on the FX thread an empty text when it worked, or why not.
    void signIn(String user, String password, String seat, String role, Consumer<String> answer);
  }

  private final TextField user = new TextField();
  private final PasswordField password = new PasswordField();
  private final TextField seat = new TextField();
  private final ComboBox<String> role = new ComboBox<>();
  private final Label problem = new Label();

  SignInView(Room room, Way way, Runnable done) {
    super(10);
    var texts = room.texts();
    getStyleClass().addAll("panel", "padded");
    setMaxSize(420, Region.USE_PREF_SIZE);
    var title = new Label(texts.get("sign-in.title"));
    title.getStyleClass().add("page-title");
    var why = new Label(texts.get("sign-in.why"));
    why.setWrapText(true);
    why.getStyleClass().add("second");
    seat.setText(room.preferences().get().seat());
    role.getItems().setAll(List.of("operator", "chair", "dispatcher", "commander"));
    role.setValue("operator");
    role.setConverter(new RoleWords(texts));
    role.setMaxWidth(Double.MAX_VALUE);
    user.setId("sign-in-user");
    password.setId("sign-in-password");
    problem.setWrapText(true);
    problem.getStyleClass().add("bad");
    var enter = new Button(texts.get("sign-in.enter"));
    enter.getStyleClass().add("primary");
    enter.setDefaultButton(true);
    enter.setId("sign-in-enter");
    enter.setOnAction(e -> {
      enter.setDisable(true);
      way.signIn(
          user.getText(),
          password.getText(),
          seat.getText(),
          Objects.requireNonNullElse(role.getValue(), "operator"),
          answer -> {
            enter.setDisable(false);
            problem.setText(answer);
            if (answer.isEmpty()) {
              done.run();
            }
          });
    });
    var later = new Button(texts.get("sign-in.later"));
    later.setCancelButton(true);
    later.setOnAction(e -> done.run());
    getChildren()
        .addAll(
            title,
            why,
            caption(texts.get("sign-in.user")),
            user,
            caption(texts.get("sign-in.password")),
            password,
            caption(texts.get("sign-in.seat")),
            seat,
            caption(texts.get("sign-in.role")),
            role,
            problem,
            new HBox(12, enter, later));
  }

  private static Label caption(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("caption", "second");
    return label;
  }

  @Override
  public void requestFocus() {
    user.requestFocus();
  }
}
