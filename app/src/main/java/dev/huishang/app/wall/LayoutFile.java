package dev.huishang.app.wall;

import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `walls.json` of the profile: the layouts of this room with the version of their form, readable
/// by its owner alone. A damaged file is put aside and said, and the room starts without layouts;
/// one of a newer version is left as it is.
public final class LayoutFile {
  private static final String NAME = "walls.json";

  /// 1: pages of kind, domain and seconds, no version written; 2: with region and theme.
  private static final int VERSION = 2;

  private final Path file;

  /// @param profile directory of the profile
  public LayoutFile(Path profile) {
    file = profile.resolve(NAME);
  }

  /// What reading came to.
  ///
  /// @param layouts the layouts kept
  /// @param aside name the damaged file has now, empty where it was whole
  /// @param newer true for a file of a newer version: nothing of it is shown, nothing written
  record Read(List<Layout> layouts, String aside, boolean newer) {
    Read {
      layouts = List.copyOf(layouts);
    }
  }

  private record Content(int version, List<Layout> layouts) {
    Content {
      layouts = List.copyOf(layouts);
    }
  }

  Read read() throws IOException {
    if (!Files.exists(file)) {
      return new Read(List.of(), "", false);
    }
    try {
      var json = Json.parse(Files.readString(file));
      int version = json.path("version").asInt(1);
      return version > VERSION
          ? new Read(List.of(), "", true)
          : new Read(content(version, json).layouts(), "", false);
    } catch (JacksonException | BadPage | CharacterCodingException e) {
      var aside = free();
      Files.move(file, aside);
      return new Read(List.of(), aside.getFileName().toString(), false);
    }
  }

  private static Content content(int version, JsonNode json) {
    for (var layout : json.path("layouts")) {
      for (var seat : layout.path("seats")) {
        for (var page : seat.path("pages")) {
          if (version == 1 && page instanceof ObjectNode old) {
            old.put("region", "").put("theme", "");
          }
        }
      }
    }
    if (json instanceof ObjectNode all) {
      all.put("version", VERSION);
    }
    return Json.MAPPER.treeToValue(json, Content.class);
  }

  /// A name nothing was put aside under yet: an older damaged file may be the better one.
  private Path free() {
    var aside = file.resolveSibling(NAME + ".damaged");
    for (int n = 2; Files.exists(aside); n++) {
      aside = file.resolveSibling(NAME + ".damaged-" + n);
    }
    return aside;
  }

  /// Keeps these layouts in place of those before.
  ///
  /// @throws IOException also where the file there is of a newer version
  void keep(List<Layout> layouts) throws IOException {
    if (read().newer()) {
      throw new IOException(NAME + " is of a newer version");
    }
    var next = file.resolveSibling(NAME + ".new");
    Files.deleteIfExists(next);
    if (next.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(
        next,
        Json.MAPPER
            .writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(new Content(VERSION, layouts)));
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
