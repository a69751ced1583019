package dev.huishang.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// No number of a law or standard stands in Java code: limits, breakpoints, thresholds and hours
/// are in data files with edition and dates. In the code that computes by standards nothing is
/// written down but what counting needs.
class NumbersTest {
  private static final Path MAIN = Path.of("src/main/java/dev/huishang/domain");
  private static final Path LIST =
      Path.of("src/test/resources/dev/huishang/domain/numbers-of-no-standard.csv");
  private static final Path PLANTED = Path.of("src/test/java/dev/huishang/planted/domain");

  /// None, first, next, two places of a percentage.
  private static final Set<String> COUNTING = Set.of("-1", "0", "1", "2");

  /// What is found is exactly what the list names: a new number needs a reason there, one that went
  /// leaves it.
  @Test
  void standHereOnlyToCountOrWithAReason() throws IOException {
    var listed = listed();
    var found = numbers(MAIN);
    var same = listed.entrySet().stream().filter(found.entrySet()::contains).toList();
    listed.entrySet().removeAll(same);
    found.entrySet().removeAll(same);
    assertEquals(listed, found);
  }

  @Test
  void areSeenWhereTheyArePlanted() throws IOException {
    assertEquals(
        Map.of("standards/PlantedLimit.java", List.of("100", "\"1.0\"", "4", "0.2", "-3")),
        numbers(PLANTED));
  }

  private static Map<String, List<String>> listed() throws IOException {
    Map<String, List<String>> listed = new TreeMap<>();
    for (var line : Files.readAllLines(LIST)) {
      var cells = line.split(";", -1);
      assertTrue(cells.length == 3 && !cells[2].isBlank(), () -> "no reason: " + line);
      listed.put(cells[0], List.of(cells[1].split(" ")));
    }
    listed.remove("file");
    return listed;
  }

  /// Literals per file that are not only for counting.
  private static Map<String, List<String>> numbers(Path folder) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, List<String>> found = new TreeMap<>();
    try (var files = compiler.getStandardFileManager(null, null, null);
        var paths = Files.walk(folder)) {
      var sources = paths.filter(p -> p.toString().endsWith(".java")).toList();
      assertTrue(!sources.isEmpty(), () -> "no sources in " + folder.toAbsolutePath());
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      for (var unit : task.parse()) {
        var numbers = new ArrayList<String>();
        new Literals().scan(unit, numbers);
        if (!numbers.isEmpty()) {
          found.put(name(folder, unit), numbers);
        }
      }
    }
    return found;
  }

  private static String name(Path folder, CompilationUnitTree unit) {
    return folder.relativize(Path.of(unit.getSourceFile().getName())).toString().replace('\\', '/');
  }

  private static final class Literals extends TreeScanner<Void, List<String>> {
    @Override
    public Void visitLiteral(LiteralTree literal, List<String> numbers) {
      switch (literal.getValue()) {
        case Number number when !COUNTING.contains(number.toString()) ->
            numbers.add(number.toString());
        case String text when text.matches("[+-]?\\d*\\.?\\d+") -> numbers.add('"' + text + '"');
        case null, default -> {
          // a word, a sign, true or false
        }
      }
      return null;
    }
  }
}
