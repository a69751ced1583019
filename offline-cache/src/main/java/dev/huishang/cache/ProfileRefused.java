package dev.huishang.cache;

import java.nio.file.Path;

/// A directory that cannot be the profile: names it, says why and what to do.
public final class ProfileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ProfileRefused(Path directory, String why, String todo) {
    super(directory + " " + why + ": " + todo);
  }

  public ProfileRefused(Path directory, String why, String todo, Throwable cause) {
    super(directory + " " + why + ": " + todo, cause);
  }
}
