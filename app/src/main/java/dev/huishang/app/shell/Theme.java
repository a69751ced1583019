package dev.huishang.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The two looks: the wall is dark, the office light.
public enum Theme {
  DARK,
  LIGHT;

  /// Family of the font that ships with the console.
  public static final String FONT = "Huishang Sans SC";

  /// Loads the shipped font; called once before the first scene.
  ///
  /// @throws IllegalStateException when it is missing: then every character would be a box
  public static void loadFonts() {
    for (var weight : new String[] {"Regular", "Bold"}) {
      var name = "/dev/huishang/app/fonts/HuishangSansSC-" + weight + ".ttf";
      if (Font.loadFont(Theme.class.getResourceAsStream(name), 15) == null) {
        throw new IllegalStateException("the font " + name + " cannot be read");
      }
    }
  }

  /// Puts the look on a scene and its root.
  public void dress(Scene scene, Parent root) {
    scene.setUserAgentStylesheet(
        switch (this) {
          case DARK -> new PrimerDark().getUserAgentStylesheet();
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
        });
    var sheet = Theme.class.getResource("/dev/huishang/app/css/huishang.css");
    scene.getStylesheets().setAll(Objects.requireNonNull(sheet).toExternalForm());
    root.getStyleClass().removeAll("hs-root", "office");
    root.getStyleClass().add("hs-root");
    if (this == LIGHT) {
      root.getStyleClass().add("office");
    }
  }
}
