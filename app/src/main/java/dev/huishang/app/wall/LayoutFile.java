package dev.huishang.app.wall;

import dev.huishang.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/// `walls.json` of the profile: the layouts of this room, readable by its owner alone. A damaged
/// file is put aside and said; the room starts without layouts.
public final class LayoutFile {
  private static final String NAME = "walls.json";
  private final Path file;

  /// @param profile directory of the profile
  public LayoutFile(Path profile) {
    file = profile.resolve(NAME);
  }

  /// What reading came to.
  ///
  /// @param layouts the layouts kept
  /// @param aside name the damaged file has now, empty where it was whole
  record Read(List<Layout> layouts, String aside) {
    Read {
      layouts = List.copyOf(layouts);
    }
  }

  private record Content(List<Layout> layouts) {
    Content {
      layouts = List.copyOf(layouts);
    }
  }

  Read read() throws IOException {
    if (!Files.exists(file)) {
      return new Read(List.of(), "");
    }
    try {
      return new Read(Json.MAPPER.readValue(bytes(), Content.class).layouts(), "");
    } catch (JacksonException e) {
      var aside = file.resolveSibling(NAME + ".damaged");
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return new Read(List.of(), aside.getFileName().toString());
    }
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  /// Keeps this layout in place of the one of its name.
  void keep(Layout layout) throws IOException {
    var all = new ArrayList<>(read().layouts());
    all.removeIf(other -> other.name().equals(layout.name()));
    all.add(layout);
    var next = file.resolveSibling(NAME + ".new");
    Files.deleteIfExists(next);
    if (next.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(
        next, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Content(all)));
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
