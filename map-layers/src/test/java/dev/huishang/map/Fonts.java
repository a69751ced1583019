package dev.huishang.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The fonts the console ships, read from their source folder.
final class Fonts {
  private static final Path FOLDER =
      Path.of(
          System.getProperty("huishang.fonts", "../app/src/main/resources/dev/huishang/app/fonts"));

  static GlyphFont regular() throws IOException {
    return read("HuishangSansSC-Regular.ttf");
  }

  static GlyphFont bold() throws IOException {
    return read("HuishangSansSC-Bold.ttf");
  }

  private static GlyphFont read(String name) throws IOException {
    try (var in = Files.newInputStream(FOLDER.resolve(name))) {
      return GlyphFont.read(in);
    }
  }

  private Fonts() {}
}
