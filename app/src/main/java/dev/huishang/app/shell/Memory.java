package dev.huishang.app.shell;

import dev.huishang.map.MapMemory;
import dev.huishang.map.MapSurface;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What this console keeps in memory, told by those who keep it and forgotten with them. To be used
/// on the FX thread.
public final class Memory {
  /// What is kept.
  public enum Kind {
    TILES,
    BASES,
    FRAMES,
    RASTER,
    WORDS,
    POINTS,
    HOURS
  }

  /// How much of it.
  ///
  /// @param bytes now
  /// @param most bytes at most, as things are now; 0 where it grows with what the platform has
  public record Figure(long bytes, long most) {
    private Figure and(Figure other) {
      return new Figure(bytes + other.bytes, most + other.most);
    }
  }

  /// The heap of this process.
  ///
  /// @param used bytes, what is no longer needed included until it is collected
  /// @param most bytes
  public record Heap(long used, long most) {}

  private record Told<O>(WeakReference<O> owner, Function<O, Map<Kind, Figure>> tell) {
    Map<Kind, Figure> now() {
      var there = owner.get();
      return there == null ? Map.of() : tell.apply(there);
    }
  }

  private final List<Told<?>> all = new ArrayList<>();

  /// Asks this owner from now on, for as long as somebody else keeps it.
  ///
  /// @param tell must not know the owner but by its argument
  public <O> void of(O owner, Function<O, Map<Kind, Figure>> tell) {
    all.removeIf(told -> told.owner().get() == null);
    all.add(new Told<>(new WeakReference<>(owner), tell));
  }

  /// Asks this map.
  public MapSurface of(MapSurface map) {
    of(map, m -> figures(m.memory()));
    return map;
  }

  private static Map<Kind, Figure> figures(MapMemory m) {
    return Map.of(
        Kind.TILES,
        new Figure(m.tiles(), m.tilesMost()),
        Kind.BASES,
        new Figure(m.bases(), m.basesMost()),
        Kind.FRAMES,
        new Figure(m.frames(), m.framesMost()),
        Kind.WORDS,
        new Figure(m.words(), m.wordsMost()),
        Kind.POINTS,
        new Figure(m.points(), 0));
  }

  /// All figures now, added up.
  public Map<Kind, Figure> now() {
    var sums = new EnumMap<Kind, Figure>(Kind.class);
    for (var kind : Kind.values()) {
      sums.put(kind, new Figure(0, 0));
    }
    for (var told : List.copyOf(all)) {
      told.now().forEach((kind, figure) -> sums.merge(kind, figure, Figure::and));
    }
    return sums;
  }

  /// The heap now.
  public static Heap heap() {
    var runtime = Runtime.getRuntime();
    return new Heap(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory());
  }
}
