package dev.huishang.app.display;

import dev.huishang.wire.BadPage;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A file of the profile with choices of this room, readable by its owner alone and replaced as a
/// whole. One that is damaged, or of a version this console does not know, is put aside under a
/// name of its own: nothing is ever written over it. Used on the reading lane.
///
/// @param path where it stands
/// @param version the only one that is read
record KeptFile(Path path, int version) {
  /// What reading came to.
  ///
  /// @param content what stands in it, empty where there is none to be had
  /// @param aside name the damaged file has now, empty where it was whole
  record Read(Optional<JsonNode> content, String aside) {}

  /// What stands in the file.
  ///
  /// @throws IOException when it is there and cannot be read: then it must not be replaced either
  Read read() throws IOException {
    if (!Files.exists(path)) {
      return new Read(Optional.empty(), "");
    }
    try {
      return new Read(Optional.of(parse(path)), "");
    } catch (BadPage e) {
      return new Read(Optional.empty(), aside());
    }
  }

  /// What stands in any file of this kind.
  ///
  /// @throws BadPage when it is no such file
  JsonNode parse(Path file) throws IOException, BadPage {
    byte[] bytes = Files.readAllBytes(file);
    var node = Json.parse(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    if (!node.isObject() || node.path("version").asInt(0) != version) {
      throw new BadPage("no file of version " + version);
    }
    return node;
  }

  /// Puts the file aside.
  String aside() throws IOException {
    var to = free();
    Files.move(path, to);
    return to.getFileName().toString();
  }

  /// Keeps what stands in it now under another name: part of it could not be read.
  String copy() throws IOException {
    var to = free();
    Files.copy(path, to);
    return to.getFileName().toString();
  }

  private Path free() {
    var name = path.getFileName() + ".damaged";
    var to = path.resolveSibling(name);
    for (int i = 2; Files.exists(to); i++) {
      to = path.resolveSibling(name + "-" + i);
    }
    return to;
  }

  void write(JsonNode content) throws IOException {
    write(content, path);
  }

  /// Writes to any place.
  static void write(JsonNode content, Path to) throws IOException {
    var next = to.resolveSibling(to.getFileName() + ".new");
    Files.deleteIfExists(next);
    if (next.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(next, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
    Files.move(next, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
