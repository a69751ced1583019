package dev.huishang.app.display;

import dev.huishang.app.paper.MapWords;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.StreamAge;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.Plate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of a printed map: what the screen says of the same map, and what paper must say beside
/// it, for nobody can ask it later.
///
/// @param texts language
/// @param now when it is printed
/// @param who who prints it, and the seat
public record PrintWords(Texts texts, Instant now, String who) {
  private static final Set<String> STREAMS = Set.of("stations", "obs", "parameters");

  /// When what is shown was so.
  ///
  /// @param data time of the data, null for unknown
  /// @param known what was known by then
  /// @param fresh how many stations have a current value, as the screen says it
  public record State(@Nullable Instant data, Instant known, String fresh, List<StreamAge> ages) {}

  /// The words of a map that shows stations of these networks alone.
  public MapWords stations(
      String title, State state, Set<String> networks, Plate plate, boolean exercise) {
    return of(title, state, StationLegend.of(networks, texts), plate, exercise);
  }

  MapWords of(String title, State state, List<LegendPart> legends, Plate plate, boolean exercise) {
    var marks = new ArrayList<>(plate.markings());
    var drill = texts.get("mark.exercise");
    if (exercise && !marks.contains(drill)) {
      marks.add(drill);
    }
    return new MapWords(
        title,
        List.of(times(state), complete(state)),
        legends.stream().map(PrintWords::legend).toList(),
        List.of(String.join("  ·  ", plate.sources()), texts.get("print.by", who)),
        marks,
        new MapWords.Patterns(
            texts.get("print.rest"), texts.get("print.ratio"), texts.get("print.missing")));
  }

  private static MapWords.Legend legend(LegendPart part) {
    var entries =
        part.entries().stream()
            .map(e -> new MapWords.Entry(e.rgb(), e.word(), e.hatched()))
            .toList();
    return new MapWords.Legend(part.title(), entries, part.lines(), part.warning());
  }

  private String times(State state) {
    var words = new Words(texts.isChinese());
    var data =
        state.data() == null
            ? texts.get("print.nodata")
            : texts.get(
                "print.data",
                words.time(state.data()),
                words.age(Duration.between(state.data(), now)));
    return String.join(
        "  ·  ",
        data,
        texts.get("print.known", words.time(state.known())),
        texts.get("print.printed", words.time(now)));
  }

  private String complete(State state) {
    var lacking =
        state.ages().stream()
            .filter(a -> STREAMS.contains(a.stream()) && !a.complete())
            .map(StreamAge::stream)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.joining(texts.isChinese() ? "、" : ", "));
    boolean doubt =
        state.ages().stream().anyMatch(a -> STREAMS.contains(a.stream()) && !a.verified());
    var parts = new ArrayList<String>();
    if (!state.fresh().isEmpty()) {
      parts.add(texts.get("legend.coverage") + " " + state.fresh());
    }
    parts.add(lacking.isEmpty() ? texts.get("print.whole") : texts.get("print.lacking", lacking));
    if (doubt) {
      parts.add(texts.get("print.doubt"));
    }
    return String.join("  ·  ", parts);
  }
}
