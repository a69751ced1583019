package dev.huishang.app.consultation;

import dev.huishang.app.paper.Altered;
import dev.huishang.app.paper.BriefPdf;
import dev.huishang.app.paper.BriefPdf.Conclusion;
import dev.huishang.app.paper.Freeze;
import dev.huishang.app.paper.Manifest.MapState;
import dev.huishang.app.paper.Pack;
import dev.huishang.app.paper.PackFile;
import dev.huishang.app.paper.Png;
import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Room;
import dev.huishang.cache.ChangeFeed.Subscription;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.SignedIn;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Freezes the present picture, keeps the packs of this profile, gathers conclusions on the chosen
/// one and writes the brief. Works offline: packs are files, conclusions go through the outbox.
final class ConsultationViewModel implements AutoCloseable {
  /// The map as it is shown, drawn by the view.
  record Stage(int[] pixels, int width, int height, double lon, double lat, double zoom) {}

  private final Room room;
  private final Path directory;
  private final ObservableList<Pack> packs = FXCollections.observableArrayList();
  private final ObservableList<Conclusion> conclusions = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Pack> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> message = new ReadOnlyObjectWrapper<>("");
  private final Subscription subscription;
  private volatile String hash = "";
  private boolean loaded;

  ConsultationViewModel(Room room) {
    this.room = room;
    directory = room.profile().resolve("packs");
    room.live().ask(this::readAll, this::show);
    subscription = room.live().watch(this::askConclusions, this::showConclusions);
  }

  private record Found(List<Pack> packs, List<String> altered) {}

  private Found readAll() {
    var found = new ArrayList<Pack>();
    var altered = new ArrayList<String>();
    if (Files.isDirectory(directory)) {
      try (var files = Files.list(directory)) {
        for (var file : files.filter(f -> f.toString().endsWith(".hspack")).toList()) {
          try {
            found.add(PackFile.read(file));
          } catch (Altered e) {
            altered.add(file.getFileName() + " " + e.getMessage());
          }
        }
      } catch (IOException e) {
        altered.add(directory + ": " + e);
      }
    }
    found.sort(Comparator.comparing((Pack p) -> p.manifest().asKnownAt()).reversed());
    return new Found(found, altered);
  }

  private void show(Found found) {
    packs.setAll(found.packs());
    if (!found.altered().isEmpty()) {
      message.set(room.texts().get("consultation.altered", String.join("；", found.altered())));
    }
    if (chosen.get() == null && !packs.isEmpty()) {
      choose(packs.getFirst());
    }
    loaded = true;
  }

  void choose(@Nullable Pack pack) {
    chosen.set(pack);
    hash = pack == null ? "" : pack.hash();
    room.live().ask(this::askConclusions, this::showConclusions);
  }

  /// Conclusions on the chosen pack: the platform's log and what is still in the outbox.
  private List<Conclusion> askConclusions() {
    var all = new ArrayList<Conclusion>();
    for (var entry : room.held().all(Feeds.LOG)) {
      if (!hash.isEmpty() && entry.incident().equals("pack/" + hash)) {
        all.add(new Conclusion(entry.at(), entry.author(), entry.text()));
      }
    }
    for (var o : room.outbox().all()) {
      var c = o.command();
      if (c.type().equals(CommandTypes.CONCLUSION_ADD) && !held(c.aggregate())) {
        try {
          var payload = Json.parse(c.payload());
          if (payload.path("pack").asString("").equals(hash)) {
            all.add(
                new Conclusion(
                    c.issuedAt(),
                    c.user(),
                    payload.path("text").asString("")
                        + room.texts().get("consultation.own." + o.state())));
          }
        } catch (BadPage e) {
          throw new IllegalStateException("a command of ours is not well formed", e);
        }
      }
    }
    all.sort(Comparator.comparing(Conclusion::at));
    return all;
  }

  private boolean held(String aggregate) {
    return room.held().find(Feeds.LOG, aggregate.substring(aggregate.indexOf('/') + 1)).isPresent();
  }

  private void showConclusions(List<Conclusion> answer) {
    if (!answer.equals(List.copyOf(conclusions))) {
      conclusions.setAll(answer);
    }
    answered.set(true);
  }

  /// Freezes the present picture with the map as it is shown.
  void freeze(String title, String kind, Stage stage) {
    var by =
        room.who().get() instanceof SignedIn who
            ? who
            : new SignedIn(
                "-", room.texts().get("consultation.nobody"), room.preferences().get().seat(), "-");
    var state =
        new MapState(
            stage.lon(),
            stage.lat(),
            stage.zoom(),
            true,
            room.preferences().get().mapApproval(),
            stage.width(),
            stage.height());
    room.live()
        .ask(
            () -> {
              var png = Png.of(stage.pixels(), stage.width(), stage.height());
              var what =
                  new Freeze.What(
                      title,
                      kind,
                      by,
                      room.device(),
                      room.preferences().get().classification(),
                      state,
                      png);
              var pack = Freeze.of(room.held(), what, room.drawings().held(), room.now().get());
              try {
                PackFile.write(pack, directory);
                return pack;
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(directory + " cannot be written", e);
              }
            },
            pack -> {
              packs.addFirst(pack);
              choose(pack);
              message.set(room.texts().get("consultation.frozen", pack.shortHash()));
            });
  }

  /// Adds a conclusion on the chosen pack.
  ///
  /// @return key of the text that says why not, or null when it is queued
  @Nullable String conclude(String text) {
    var pack = chosen.get();
    if (pack == null) {
      return "consultation.error.pack";
    }
    if (text.isBlank()) {
      return "consultation.error.text";
    }
    var payload = Intent.payload().put("pack", pack.hash()).put("text", text.strip());
    var id = Intent.id(room.now().get());
    return new Intent(room)
            .give(CommandTypes.CONCLUSION_ADD, "conclusion/" + id, 2, null, payload)
            .isPresent()
        ? null
        : "consultation.error.signin";
  }

  /// Writes the brief of the chosen pack below the profile.
  void brief() {
    var pack = chosen.get();
    if (pack == null) {
      message.set(room.texts().get("consultation.error.pack"));
      return;
    }
    var texts = room.texts();
    var said = List.copyOf(conclusions);
    room.live()
        .ask(
            () -> {
              var file =
                  room.profile().resolve("briefs").resolve("brief-" + pack.shortHash() + ".pdf");
              try {
                Files.createDirectories(file.getParent());
                return Files.write(file, new BriefPdf(texts).write(pack, said)).toString();
              } catch (IOException | BadPage e) {
                return texts.get("consultation.error.brief", String.valueOf(file));
              }
            },
            done -> message.set(texts.get("consultation.brief.done", done)));
  }

  ObservableList<Pack> packs() {
    return packs;
  }

  /// False until it is known what was concluded: until then there is not "none".
  ReadOnlyBooleanWrapper answered() {
    return answered;
  }

  ObservableList<Conclusion> conclusions() {
    return conclusions;
  }

  ReadOnlyObjectProperty<@Nullable Pack> chosen() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<String> message() {
    return message.getReadOnlyProperty();
  }

  boolean loaded() {
    return loaded;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
