package dev.huishang.app.shell;

import dev.huishang.app.shell.drawing.DrawingShelf;
import dev.huishang.cache.Held;
import dev.huishang.cache.HourPast;
import dev.huishang.cache.Outbox;
import dev.huishang.domain.Command;
import dev.huishang.domain.LinkStatus;
import dev.huishang.domain.SignedIn;
import dev.huishang.map.BaseMap;
import dev.huishang.map.MapSurface;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// What every function of the console is given: the ways to ask, to command and to show.
///
/// @param held what the console knows, as of the instant the room looks at; ask through `live`
/// @param outbox what it still has to say; read on the reading lane
/// @param give hands a command to the writing lane; the screen learns of it through `live`
/// @param withdraw takes back a command by its id, on the writing lane: one never sent, or refused
/// @param live keeps answers fresh; while the past is shown they change with the clock only
/// @param present keeps answers fresh whatever the room looks at: the header, the way to the
///   platform
/// @param clock the instant the room looks at
/// @param texts visible texts
/// @param link state of the way to the platform, set on the FX thread
/// @param who who is signed in, null before; commands are refused until then
/// @param past hours kept of whole networks
/// @param now the present, corrected by the platform's time: what commands carry
/// @param device id of this profile
/// @param profile directory of this profile: packs and exports go below it
/// @param baseMap the compiled base map
/// @param filed where rows are counted by their division code
/// @param preferences what this room chose: 审图号, marking, region and so on
/// @param bases raster base maps and which one is shown
/// @param recall asks the platform for older values
/// @param drawings what is drawn on the maps of this room
/// @param memory what this console keeps in memory
/// @param newMap a fresh map in the look, language, 审图号 and marking of this room
public record Room(
    Held held,
    Outbox outbox,
    Consumer<Command> give,
    Consumer<String> withdraw,
    Live live,
    Live present,
    RoomClock clock,
    HourPast past,
    Texts texts,
    ReadOnlyObjectProperty<LinkStatus> link,
    ReadOnlyObjectProperty<@Nullable SignedIn> who,
    Supplier<Instant> now,
    String device,
    Path profile,
    BaseMap baseMap,
    Filed filed,
    ReadOnlyObjectProperty<Preferences> preferences,
    Supplier<MapSurface> newMap,
    Bases bases,
    Recall recall,
    DrawingShelf drawings,
    Memory memory) {
  /// The instant the room looks at: what ages on screen are counted to.
  public Instant shown() {
    return clock.current().shown(now.get());
  }

  /// The same room at another instant, for a view beside the others.
  public Room at(RoomClock other) {
    return new Room(
        held.at(other::current),
        outbox,
        give,
        withdraw,
        new Live(other.feed(), live.reading(), live.fx()),
        present,
        other,
        past,
        texts,
        link,
        who,
        now,
        device,
        profile,
        baseMap,
        filed,
        preferences,
        newMap,
        bases,
        recall,
        drawings,
        memory);
  }

  /// Asks the platform for older values of a datastream; they reach the screen through `live`.
  @FunctionalInterface
  public interface Recall {
    /// Asks once; an unreachable platform leaves what is held.
    void history(String ds, Instant from, Instant to);
  }
}
