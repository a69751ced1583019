package dev.huishang.app.display;

import java.util.ArrayList;
import java.util.List;

/// The views kept, in the order the room gave them. Every change is a new list, or says why there
/// is none.
///
/// @param views the views
record SavedViews(List<SavedView> views) {
  /// More than anybody finds again by name.
  static final int MOST = 50;

  /// None.
  static final SavedViews NONE = new SavedViews(List.of());

  SavedViews {
    views = List.copyOf(views);
  }

  /// Why a change is none.
  enum Refusal {
    /// As many as are kept at most.
    FULL,
    /// Another has the name.
    TAKEN,
    /// The name is empty or too long.
    NAME,
    /// What was to be changed is not there any more.
    GONE
  }

  /// What a change came to.
  ///
  /// @param views afterwards, unchanged where it was refused
  /// @param refusal why, empty for none
  record Outcome(SavedViews views, java.util.Optional<Refusal> refusal) {}

  private Outcome refused(Refusal why) {
    return new Outcome(this, java.util.Optional.of(why));
  }

  private static Outcome done(List<SavedView> now) {
    return new Outcome(new SavedViews(now), java.util.Optional.empty());
  }

  static boolean canBeCalled(String name) {
    return !name.isBlank() && name.strip().length() <= SavedView.LONGEST;
  }

  private int at(String name) {
    for (int i = 0; i < views.size(); i++) {
      if (views.get(i).name().equals(name.strip())) {
        return i;
      }
    }
    return -1;
  }

  Outcome with(SavedView view) {
    return with(views.size(), view);
  }

  /// The same with this one at a place: what was deleted comes back where it stood.
  Outcome with(int place, SavedView view) {
    if (at(view.name()) >= 0) {
      return refused(Refusal.TAKEN);
    }
    if (views.size() >= MOST) {
      return refused(Refusal.FULL);
    }
    var now = new ArrayList<>(views);
    now.add(Math.clamp(place, 0, views.size()), view);
    return done(now);
  }

  Outcome renamed(String name, String other) {
    int i = at(name);
    if (i < 0) {
      return refused(Refusal.GONE);
    }
    if (!canBeCalled(other)) {
      return refused(Refusal.NAME);
    }
    if (at(other) >= 0 && at(other) != i) {
      return refused(Refusal.TAKEN);
    }
    var now = new ArrayList<>(views);
    now.set(i, views.get(i).named(other));
    return done(now);
  }

  Outcome without(String name) {
    int i = at(name);
    if (i < 0) {
      return refused(Refusal.GONE);
    }
    var now = new ArrayList<>(views);
    now.remove(i);
    return done(now);
  }

  /// The same with one so many places further down, or up.
  Outcome moved(String name, int by) {
    int i = at(name);
    if (i < 0) {
      return refused(Refusal.GONE);
    }
    var now = new ArrayList<>(views);
    now.add(Math.clamp(i + by, 0, views.size() - 1), now.remove(i));
    return done(now);
  }

  /// The same with those of another list that find room, under names that are free.
  Outcome and(SavedViews others) {
    var now = this;
    for (var view : others.views) {
      var name = view.name();
      for (int i = 2; now.at(name) >= 0; i++) {
        var tail = " (" + i + ")";
        name =
            view.name().substring(0, Math.min(view.name().length(), SavedView.LONGEST - 4)) + tail;
      }
      var next = now.with(view.named(name));
      if (next.refusal().isPresent()) {
        return new Outcome(now, next.refusal());
      }
      now = next.views();
    }
    return new Outcome(now, java.util.Optional.empty());
  }
}
