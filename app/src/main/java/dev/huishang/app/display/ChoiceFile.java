package dev.huishang.app.display;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;

/// `display.json` of the profile: which layers each domain shows, which domain is open, and whether
/// the legend is. Used on the reading lane.
final class ChoiceFile {
  static final String NAME = "display.json";
  private static final int VERSION = 1;
  private final KeptFile file;
  private final KnownLayers layers = KnownLayers.read();

  /// @param profile directory of the profile
  ChoiceFile(Path profile) {
    file = new KeptFile(profile.resolve(NAME), VERSION);
  }

  /// What is chosen.
  ///
  /// @param domain the open one, empty before one was
  /// @param choices layers by domain
  /// @param legend true while the legend is unfolded
  record Choices(String domain, List<MapChoice> choices, boolean legend) {
    Choices {
      choices = List.copyOf(choices);
    }
  }

  /// What reading came to.
  ///
  /// @param choices what was chosen, empty before anything was
  /// @param unknown what this console does not have, left out
  /// @param aside name of the damaged file, empty where it was whole
  record Read(Optional<Choices> choices, Set<String> unknown, String aside) {}

  Read read() throws IOException {
    var read = file.read();
    Set<String> unknown = new LinkedHashSet<>();
    if (read.content().isEmpty()) {
      return new Read(Optional.empty(), unknown, read.aside());
    }
    var node = read.content().get();
    var choices = new ArrayList<MapChoice>();
    for (var choice : node.path("layers")) {
      layers.of(choice, unknown).ifPresent(choices::add);
    }
    var domain = node.path("domain").asString("");
    if (!layers.domains().contains(domain)) {
      unknown.add(domain.isEmpty() ? "?" : domain);
      domain = "";
    }
    return new Read(
        Optional.of(new Choices(domain, choices, node.path("legend").asBoolean(true))),
        unknown,
        "");
  }

  void write(Choices choices) throws IOException {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("version", VERSION);
    node.put("domain", choices.domain());
    node.put("legend", choices.legend());
    var all = node.putArray("layers");
    choices.choices().forEach(choice -> all.add(KnownLayers.written(choice)));
    file.write(node);
  }
}
