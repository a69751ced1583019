package dev.huishang.app.emergency;

import dev.huishang.app.shell.Intent;
import dev.huishang.app.shell.Room;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.SignedIn;
import dev.huishang.domain.place.Crs;
import dev.huishang.domain.place.Located;
import dev.huishang.domain.place.Places;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.wire.FactsJson;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Opens incidents and judges them, through the outbox. Every answer is the key of the text that
/// says why not, or null when the command is queued.
///
/// @param room where it happens
/// @param places knows which places are on the map
record IncidentCommands(Room room, Places places) {
  /// Roles that may set another grade than that of the facts.
  private static final Set<String> MAY_SET = Set.of("chair", "commander");

  /// What an operator types into the form of a new incident.
  ///
  /// @param learned when the bureau discovered it or was told, Beijing time; empty for now
  record Draft(String title, String kind, String lon, String lat, String learned) {}

  /// Opens an incident.
  ///
  /// @param id id it gets
  @Nullable String open(String id, Draft draft, Judgement judgement) {
    if (draft.title().isBlank()) {
      return "emergency.error.title";
    }
    var x = number(draft.lon());
    var y = number(draft.lat());
    if (x.isEmpty()
        || y.isEmpty()
        || places.locate(x.get(), y.get(), Crs.CGCS2000) instanceof Located.Impossible) {
      return "emergency.error.place";
    }
    var learned = learned(draft.learned());
    if (learned == null) {
      return "emergency.error.learned";
    }
    if (judgement.unexplained()) {
      return "emergency.error.reason";
    }
    var payload = Intent.payload();
    payload.put("title", draft.title().strip()).put("kind", draft.kind());
    payload.put("lon", x.get()).put("lat", y.get()).put("learnedAt", learned.toString());
    var region = room.baseMap().countyAt(x.get(), y.get());
    if (region != null) {
      payload.put("region", region);
    }
    if (judgement.grade() != null) {
      payload.put("grade", judgement.grade().name());
    }
    return give(CommandTypes.INCIDENT_CREATE, id, 0, null, judgement, payload);
  }

  /// Null where it is no time, or one to come.
  private @Nullable Instant learned(String text) {
    var now = room.now().get();
    return switch (BeijingTime.read(text)) {
      case BeijingTime.Read.Missing() -> now;
      case BeijingTime.Read.At(var at) -> at.isAfter(now) ? null : at;
      case BeijingTime.Read.Bad(var _) -> null;
    };
  }

  /// Judges an incident: its grade, its facts, or both.
  @Nullable String judge(IncidentLine line, Judgement judgement) {
    var payload = Intent.payload();
    if (judgement.grade() != null && judgement.grade() != line.incident().grade()) {
      payload.put("grade", judgement.grade().name());
    }
    if (room.who().get() != null) {
      line.held().forEach(room.withdraw()); // the new decision takes the place of the refused ones
    }
    return give(
        CommandTypes.INCIDENT_UPDATE, line.incident().id(), 0, line.base(), judgement, payload);
  }

  private @Nullable String give(
      String type,
      String id,
      int lane,
      @Nullable Long base,
      Judgement judgement,
      ObjectNode payload) {
    if (!judgement.facts().isEmpty()) {
      payload.set("facts", FactsJson.write(judgement.facts()));
    }
    if (!judgement.reason().isBlank()) {
      payload.put("reason", judgement.reason().strip());
      if (room.who().get() instanceof SignedIn who && !MAY_SET.contains(who.role())) {
        return "emergency.error.role";
      }
    }
    return new Intent(room).give(type, "incident/" + id, lane, base, payload).isPresent()
        ? null
        : "emergency.error.signin";
  }

  private static Optional<Double> number(String text) {
    return text.strip().matches("-?\\d{1,3}(\\.\\d{1,8})?")
        ? Optional.of(Double.valueOf(text.strip()))
        : Optional.empty();
  }
}
