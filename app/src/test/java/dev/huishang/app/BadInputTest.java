package dev.huishang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bad input at the command line, as a whole process: the message names what and where, the exit
/// code is the documented one, and nothing is half-written.
class BadInputTest {
  private static final List<String> WITHOUT_OVERRIDE =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");
  @TempDir Path directory;
  private Path profile;

  @BeforeEach
  void name() {
    profile = directory.resolve("profile");
  }

  private Run console(String url) throws Exception {
    return Run.of(directory, "console", "--headless", "--platform", url, "--profile", profile);
  }

  private void refused(Run run, int code, String what) {
    assertEquals(code, run.code(), run.said());
    assertTrue(run.said().contains(what), run.said());
    assertFalse(run.said().contains("Exception"), run.said());
  }

  @Test
  void unknownCommandsAndOptionsAreUsage() throws Exception {
    refused(Run.of(directory, "nonsense"), Main.USAGE, "nonsense");
    refused(
        Run.of(directory, "console", "--profile", profile, "--no-such-option"),
        Main.USAGE,
        "--no-such-option");
    refused(
        Run.of(directory, "status", "--profile", profile, "--json"),
        Main.USAGE,
        profile.toString());
    assertFalse(Files.exists(profile));
  }

  @Test
  void anAddressThatIsNoneIsNamedAndLeavesNoProfile() throws Exception {
    refused(console("platform.example"), Main.USAGE, "platform.example");
    assertFalse(Files.exists(profile));
  }

  @Test
  void anUnreachablePlatformIsNamedAndLeavesNoProfile() throws Exception {
    refused(console("http://127.0.0.1:1/"), Main.UNREACHABLE, "http://127.0.0.1:1/");
    assertFalse(Files.exists(profile));
  }

  @Test
  void aCaptivePortalIsNotThePlatformAndLeavesNoProfile() throws Exception {
    var portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    portal.createContext(
        "/",
        exchange -> {
          var page =
              "<html><body>Welcome! Please log in.</body></html>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    portal.start();
    try {
      var url = "http://127.0.0.1:" + portal.getAddress().getPort() + "/";
      refused(console(url), Main.FOREIGN, url);
      assertFalse(Files.exists(profile));
    } finally {
      portal.stop(0);
    }
  }

  @Test
  void aDirectoryThatIsNotOursStaysAsItIs() throws Exception {
    Files.createDirectories(profile);
    var thesis = Files.writeString(profile.resolve("thesis.txt"), "mine");
    refused(console("http://127.0.0.1:1/"), Main.REFUSED, profile.toString());
    try (var files = Files.list(profile)) {
      assertEquals(List.of(thesis), files.toList());
    }
    assertEquals("mine", Files.readString(thesis));
  }

  @Test
  void aReadOnlyDirectoryIsRefused() throws Exception {
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(
        !root || Files.isExecutable(Path.of("/usr/bin/setpriv")),
        "as root a read-only directory needs setpriv, which is not installed");
    Files.createDirectories(profile);
    Files.setPosixFilePermissions(profile, PosixFilePermissions.fromString("r-x------"));
    var run =
        Run.of(
            root ? WITHOUT_OVERRIDE : List.of(),
            directory,
            "console",
            "--headless",
            "--platform",
            "http://127.0.0.1:1/",
            "--profile",
            profile);
    refused(run, Main.REFUSED, profile + " is read-only");
    try (var files = Files.list(profile)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aDirectoryOfAnotherUserIsRefused() throws Exception {
    assumeTrue(
        "root".equals(System.getProperty("user.name")),
        "only root can give a directory to another user");
    Files.createDirectories(profile);
    var other =
        profile.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    Files.setOwner(profile, other);
    refused(console("http://127.0.0.1:1/"), Main.REFUSED, profile + " belongs to nobody");
    try (var files = Files.list(profile)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
