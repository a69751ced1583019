package dev.huishang.wire.data;

import dev.huishang.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A data file of the product: figures of law and standards with edition and date, never in code.
public final class DataFile {
  /// The file of this name.
  ///
  /// @throws IllegalArgumentException when the product has no such file
  public static JsonNode read(String name) {
    try (var in =
        DataFile.class.getResourceAsStream("/dev/huishang/domain/data/" + name + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no data file " + name);
      }
      return Json.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + name, e);
    }
  }

  /// The lines of a text file of this name, its ending included.
  ///
  /// @throws IllegalArgumentException when the product has no such file
  public static List<String> lines(String name) {
    try (var in = DataFile.class.getResourceAsStream("/dev/huishang/domain/data/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no data file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + name, e);
    }
  }

  private DataFile() {}
}
