package dev.huishang.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Both languages have the same keys, every key asked for exists, and every key is asked for. A key
/// made of parts is written as a literal that ends in a dot: `texts.get("state." + name)`.
class TextsTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9_.-]*)\"");
  private static final Pattern ASKED =
      Pattern.compile("(?:texts\\(\\)|texts)\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(
        new TreeSet<>(Texts.chinese().texts().keySet()),
        new TreeSet<>(Texts.english().texts().keySet()));
  }

  @Test
  void everyKeyAskedForExists() throws IOException {
    var missing = new TreeSet<String>();
    var source = source();
    var asked = ASKED.matcher(source);
    while (asked.find()) {
      if (!Texts.chinese().texts().containsKey(asked.group(1))) {
        missing.add(asked.group(1));
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    var literals = new HashSet<String>();
    var found = LITERAL.matcher(source());
    while (found.find()) {
      literals.add(found.group(1));
    }
    var unused = new TreeSet<String>();
    for (var key : Texts.chinese().texts().keySet()) {
      int dot = key.lastIndexOf('.');
      if (!literals.contains(key) && !literals.contains(key.substring(0, dot + 1))) {
        unused.add(key);
      }
    }
    unused.removeIf(key -> key.startsWith("function.")); // the shell asks by the pane's id
    assertEquals(Set.of(), unused);
  }

  private static String source() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var all = new StringBuilder();
      files.filter(f -> f.toString().endsWith(".java")).forEach(f -> all.append(read(f)));
      return all.toString();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
