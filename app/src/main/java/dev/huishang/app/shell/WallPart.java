package dev.huishang.app.shell;

import javafx.scene.Parent;

/// A page of a wall window as the shell passes it on from the function that makes it.
public interface WallPart extends AutoCloseable {
  /// The page; it takes the size it is given.
  Parent node();

  /// True once it shows all it has to show: a page is never shown before.
  boolean ready();

  /// Ends its subscriptions.
  @Override
  void close();

  /// Makes a page on the FX thread.
  @FunctionalInterface
  interface Maker {
    /// @param of what part of it is asked for, for example the id of a domain; empty for all
    /// @param scale device pixels for one logical pixel of the page
    WallPart make(Room room, String of, double scale);
  }
}
