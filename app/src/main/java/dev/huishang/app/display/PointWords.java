package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.rules.Freshness;
import dev.huishang.domain.rules.Words;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A point in the words of the room: on its card, in the list of a spot, in the table.
record PointWords(Room room) {
  private Texts texts() {
    return room.texts();
  }

  private Words words() {
    return new Words(texts().isChinese());
  }

  /// The card of a point; on the reading lane. Empty for one that is no longer there.
  ///
  /// @param more how many others stand there
  Optional<CardText> card(Points points, int index, int more) {
    if (index < 0 || index >= points.stations().size()) {
      return Optional.empty();
    }
    var p = points.at(index);
    var lead = lead(p);
    var value = said(p, lead);
    var brief = lead.known() ? value + " · " + texts().get("detail.age", age(p)) : age(p);
    var measured = Lead.measured(p, id -> room.held().find(Feeds.PARAMETERS, id));
    boolean index6 = p.station().kind() == PointKind.AIR && lead.item() == null;
    if (index6 && measured.known()) {
      value += " · " + said(p, measured);
    }
    boolean verified = !room.clock().current().isLive() || room.held().verified(Feeds.OBS);
    var when = time(p) + (p.at() == null ? "" : " · " + texts().get("detail.age", age(p)));
    return Optional.of(
        new CardText(
            index,
            name(p),
            className(p),
            p.rgb(),
            p.freshness() == Freshness.EXPIRED,
            look(p),
            lead.known() ? value : texts().get("tile.none"),
            brief,
            List.of(when + (verified ? "" : " · " + texts().get("theme.unverified")), source(p)),
            more > 0 ? texts().get("points.more", more) : ""));
  }

  /// Item, figure, unit; an index needs none.
  private String said(Point p, Lead lead) {
    return item(p, lead) + " " + figure(lead) + (lead.item() == null ? "" : " " + unit(lead));
  }

  /// The value that stands for the point.
  Lead lead(Point p) {
    return Lead.of(p, id -> room.held().find(Feeds.PARAMETERS, id));
  }

  String name(Point p) {
    return texts().name(p.station().name(), p.station().nameEn());
  }

  String kind(Point p) {
    return texts().get("kind." + p.station().kind().name());
  }

  /// The class as a word, or that there is none.
  String className(Point p) {
    if (p.freshness() == Freshness.NEVER) {
      return texts().get("tile.none");
    }
    var word = texts().name(p.word(), p.wordEn());
    return word.isEmpty() ? texts().get("legend.unclassed") : word;
  }

  /// Shape and colour of the mark on the map.
  String look(Point p) {
    var shape = texts().get("shape." + Points.shape(p.station().kind()).name());
    var hex = String.format(Locale.ROOT, "%06X", p.rgb());
    var colour =
        switch (p.freshness()) {
          case FRESH -> texts().or("colour." + hex, "#" + hex);
          case LATE -> texts().get("points.late", texts().or("colour." + hex, "#" + hex));
          case EXPIRED -> texts().get("points.expired");
          case NEVER -> texts().get("points.never");
        };
    return shape + " · " + colour;
  }

  /// What the figure is of.
  String item(Point p, Lead lead) {
    if (lead.item() == null) {
      return lead.known() && p.station().kind() == PointKind.AIR ? "AQI" : "—";
    }
    return texts().name(lead.item().zh(), lead.item().en());
  }

  String figure(Lead lead) {
    return words().figure(lead.value(), lead.decimals());
  }

  /// A figure is never without its unit: an index and a plain number say that they have none.
  String unit(Lead lead) {
    if (!lead.known()) {
      return "—";
    }
    var item = lead.item();
    return item == null || item.unit().isEmpty() ? texts().get("points.unitless") : item.unit();
  }

  /// Data time with its zone.
  String time(Point p) {
    return p.at() == null ? "—" : words().time(p.at());
  }

  /// How old the value is at the instant shown.
  String age(Point p) {
    return words().age(p.at() == null ? null : Duration.between(p.at(), room.shown()));
  }

  String region(Point p) {
    return room.filed().name(p.station().region(), room.now().get(), texts());
  }

  /// Whose the value is.
  String source(Point p) {
    var network = p.station().network();
    return texts()
        .get(
            "detail.source",
            p.station().simulated() ? texts().get("mark.simulated") : network,
            texts().or("network." + network, network));
  }

  /// The same without the word before it.
  String origin(Point p) {
    var network = p.station().network();
    var name = texts().or("network." + network, network);
    return p.station().simulated() ? name + " · " + texts().get("mark.simulated") : name;
  }
}
