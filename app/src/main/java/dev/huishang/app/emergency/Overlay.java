package dev.huishang.app.emergency;

import dev.huishang.app.shell.Room;
import dev.huishang.cache.Outgoing;
import dev.huishang.domain.CommandState;
import dev.huishang.domain.CommandTypes;
import dev.huishang.domain.Order;
import dev.huishang.domain.OrderStage;
import dev.huishang.domain.OrderState;
import dev.huishang.domain.Unit;
import dev.huishang.wire.BadPage;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.Json;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Puts what is in the outbox over what the platform says; pending work is never written into the
/// cache.
record Overlay(Room room) {

  List<IncidentLine> incidents() {
    return new IncidentOverlay(room).lines();
  }

  private static boolean shown(Outgoing o) {
    return o.state() != CommandState.CANCELLED;
  }

  static JsonNode payload(Outgoing o) {
    try {
      return Json.parse(o.command().payload());
    } catch (BadPage e) {
      return MissingNode.getInstance();
    }
  }

  List<OrderLine> orders(String incident) {
    var units = room.held().all(Feeds.UNITS).stream().collect(Collectors.toMap(Unit::id, u -> u));
    Map<String, OrderLine> lines = new LinkedHashMap<>();
    for (var o : room.outbox().all()) {
      var p = payload(o);
      if (o.command().type().equals(CommandTypes.ORDER_ISSUE)
          && p.path("incident").asString("").equals(incident)
          && shown(o)) {
        var id = o.command().aggregate().substring("order/".length());
        lines.put(
            id,
            new OrderLine(
                id,
                incident,
                unit(units, p.path("unit").asString("")),
                p.path("text").asString(""),
                state(o),
                o.command().issuedAt(),
                null,
                null));
      }
    }
    for (var order : room.held().all(Feeds.ORDERS)) {
      if (order.incident().equals(incident)) {
        lines.merge(order.id(), line(order, units), Overlay::newer);
      }
    }
    return lines.values().stream()
        .sorted(Comparator.comparing(OrderLine::issuedAt).reversed())
        .toList();
  }

  private static OrderLine newer(OrderLine ours, OrderLine theirs) {
    var state = ours.state().next(theirs.state());
    return new OrderLine(
        theirs.id(),
        theirs.incident(),
        theirs.unit(),
        theirs.text(),
        state,
        theirs.issuedAt(),
        theirs.acceptedAt(),
        theirs.report());
  }

  private String unit(Map<String, Unit> units, String id) {
    var unit = units.get(id);
    return unit == null ? id : room.texts().name(unit.zh(), unit.en());
  }

  private OrderLine line(Order o, Map<String, Unit> units) {
    return new OrderLine(
        o.id(),
        o.incident(),
        unit(units, o.unit()),
        o.text(),
        new OrderState.Confirmed(o.stage(), at(o)),
        o.issuedAt(),
        o.acceptedAt(),
        o.report());
  }

  private static @Nullable Instant at(Order o) {
    return switch (o.stage()) {
      case REPORTED -> o.reportedAt();
      case ACCEPTED, WORKING -> o.acceptedAt();
      case SENT, DELIVERED, READ, DECLINED, VERIFIED, CLOSED -> o.sentAt();
    };
  }

  private static OrderState state(Outgoing o) {
    var why = o.reason() == null ? "" : o.reason();
    return switch (o.state()) {
      case PENDING -> new OrderState.Queued();
      case SENDING, UNKNOWN -> new OrderState.Unconfirmed();
      case APPLIED -> new OrderState.Confirmed(OrderStage.SENT, o.changedAt());
      case REJECTED, CONFLICT -> new OrderState.Held(why);
      case EXPIRED, CANCELLED -> new OrderState.Ended(why);
    };
  }
}
