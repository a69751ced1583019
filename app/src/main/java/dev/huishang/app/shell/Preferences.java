package dev.huishang.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What this room chose; kept in `settings.properties` of the profile.
///
/// @param platform base URL of the platform, [#DEMO], or empty before the first start
/// @param room name of the room, shown in the header
/// @param seat seat of this console
/// @param region division code the room works for
/// @param mapApproval 审图号 of the map shown, empty where none is configured
/// @param classification 内部 and so on, empty for none
/// @param exercise true while the room exercises (演练)
/// @param chinese language of the screens
/// @param theme wall or office
public record Preferences(
    String platform,
    String room,
    String seat,
    String region,
    String mapApproval,
    String classification,
    boolean exercise,
    boolean chinese,
    Theme theme) {
  /// In place of an address: the reference platform that comes with the console.
  public static final String DEMO = "demo";

  private static final String FILE = "settings.properties";

  /// Reads the choices of a profile; what was never chosen has its default.
  public static Preferences read(Path profile) {
    var p = new Properties();
    var file = profile.resolve(FILE);
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        p.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read", e);
      }
    }
    return new Preferences(
        p.getProperty("platform", ""),
        p.getProperty("room", "R1"),
        p.getProperty("seat", "R1-01"),
        p.getProperty("region", "100000"),
        p.getProperty("map-approval", ""),
        p.getProperty("classification", "内部"),
        Boolean.parseBoolean(p.getProperty("exercise", "false")),
        !p.getProperty("language", "zh").equals("en"),
        p.getProperty("theme", "dark").equals("light") ? Theme.LIGHT : Theme.DARK);
  }

  /// Keeps the choices in a profile.
  public void write(Path profile) {
    var p = new Properties();
    p.setProperty("platform", platform);
    p.setProperty("room", room);
    p.setProperty("seat", seat);
    p.setProperty("region", region);
    p.setProperty("map-approval", mapApproval);
    p.setProperty("classification", classification);
    p.setProperty("exercise", String.valueOf(exercise));
    p.setProperty("language", chinese ? "zh" : "en");
    p.setProperty("theme", theme == Theme.LIGHT ? "light" : "dark");
    var file = profile.resolve(FILE);
    try (var out = Files.newBufferedWriter(file)) {
      p.store(out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  /// The same at another platform, seat and region.
  public Preferences at(String url, String place, String division) {
    return new Preferences(
        url, room, place, division, mapApproval, classification, exercise, chinese, theme);
  }

  /// The same in another language and look.
  public Preferences with(boolean inChinese, Theme look) {
    return new Preferences(
        platform, room, seat, region, mapApproval, classification, exercise, inChinese, look);
  }
}
