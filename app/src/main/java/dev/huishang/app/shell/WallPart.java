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

  /// What a page is to be about.
  ///
  /// @param domain id of a domain, empty for none in particular
  /// @param region division code, empty for the whole country
  /// @param theme key of a thematic layer, empty for those of the domain
  record Ask(String domain, String region, String theme) {}

  /// Makes a page on the FX thread.
  @FunctionalInterface
  interface Maker {
    /// @param ask what it is about
    /// @param scale device pixels for one logical pixel of the page
    WallPart make(Room room, Ask ask, double scale);
  }
}
