package dev.huishang.app.shell;

import javafx.util.StringConverter;

/// Roles in the words of the room.
final class RoleWords extends StringConverter<String> {
  private final Texts texts;

  RoleWords(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(String role) {
    return role == null ? "" : texts.get("role." + role);
  }

  @Override
  public String fromString(String word) {
    return word;
  }
}
