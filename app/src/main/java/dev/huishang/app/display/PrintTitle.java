package dev.huishang.app.display;

import dev.huishang.app.paper.PaperSize;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.rules.Words;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;

/// What a printed map is called: domain and division, and a file of the profile after its time.
record PrintTitle(Room room, DisplayViewModel model) {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  String title() {
    var texts = room.texts();
    var domain =
        model.domains.stream()
            .filter(d -> d.id().equals(model.domain.get()))
            .map(DomainLine::name)
            .findFirst()
            .orElse(texts.get("function.display"));
    var region = model.path().getLast();
    return domain + " · " + texts.name(region.name(), region.nameEn());
  }

  Path target(PaperSize.Format format, boolean landscape) {
    var time = STAMP.format(room.now().get().atZone(Words.BEIJING));
    var name = "map-" + time + "-" + format + (landscape ? "" : "-portrait") + ".pdf";
    return room.profile().resolve("exports").resolve(name);
  }
}
