package dev.huishang.app.display;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of cells as text for other programs, UTF-8. A name that comes with the data and begins like
/// a formula is text there too: it gets an apostrophe before it. Numbers stay numbers.
final class Sheet {
  private static final String FORMULA = "=+-@\t\r";
  private static final String NUMBER = "[+-]?\\d+(\\.\\d+)?";

  /// So that spreadsheets read the file as UTF-8.
  private static final char MARK = '\uFEFF';

  /// Cells between tabs, to be pasted into a table.
  static String tabbed(List<List<String>> rows) {
    return rows.stream()
        .map(row ->
            row.stream()
                .map(cell -> safe(cell).replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// Cells between commas (RFC 4180).
  static String commas(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Sheet::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /// Writes a file as a whole or not at all.
  static void write(List<List<String>> rows, Path file) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, MARK + commas(rows));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String quoted(String cell) {
    var safe = safe(cell);
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static String safe(String cell) {
    boolean formula =
        !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches(NUMBER);
    return formula ? "'" + cell : cell;
  }

  private Sheet() {}
}
