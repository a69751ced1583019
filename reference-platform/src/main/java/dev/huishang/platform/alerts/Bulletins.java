package dev.huishang.platform.alerts;

import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Warning;
import dev.huishang.domain.cap.CapMsgType;
import dev.huishang.domain.cap.CapReferences;
import dev.huishang.domain.cap.CapRules;
import dev.huishang.domain.cap.CapWriter;
import dev.huishang.domain.cap.CapWriting;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.platform.store.CapStore;
import dev.huishang.platform.store.CapStore.Message;
import dev.huishang.platform.store.PlatformStore;
import dev.huishang.wire.data.CapTables;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sends the messages: a new warning is an Alert, a changed one an Update of all before it, a
/// lifted or withdrawn one a Cancel. Only simulated warnings get a message here: for real ones the
/// codes of the national system are still open, and nothing is published while they are.
public final class Bulletins {
  private static final System.Logger LOG = System.getLogger(Bulletins.class.getName());
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  /// Industry, unit and extension of an identifier: of nobody, because nobody was given one.
  private static final String NOBODY = "00000000";

  private static final int MOST_REFERENCES = 20;
  private final CapStore messages;
  private final CapRules rules = CapTables.load();
  private final CapWriter writer = new CapWriter(rules);
  private final MessageSigner signer;
  private final Function<String, RegionRow> places;

  /// @param places division by its code
  public Bulletins(PlatformStore store, Instant now, Function<String, RegionRow> places) {
    messages = new CapStore(store);
    signer = new MessageSigner(SigningKey.of(store, now));
    this.places = places;
  }

  /// What was sent.
  public CapStore messages() {
    return messages;
  }

  /// Sends what these rows have to tell and was not told yet.
  ///
  /// @return the rows with the messages that tell of them
  public synchronized List<Warning> tell(List<Warning> rows, Instant now) {
    return rows.stream().map(row -> tell(row, now)).toList();
  }

  private Warning tell(Warning w, Instant now) {
    var before = messages.about(w.id());
    var told = before.stream().filter(m -> m.ver() >= w.ver()).findFirst();
    if (told.isPresent()) {
      return told.get().ver() == w.ver() ? w.toldBy(told.get().identifier()) : w;
    }
    if (!w.simulated()) {
      LOG.log(System.Logger.Level.WARNING, "no message of " + w.id() + ": codes are not given");
      return w;
    }
    var open = open(before);
    if (open.isEmpty() && w.lifted()) {
      return w; // nobody was told of it
    }
    var type =
        w.lifted() ? CapMsgType.CANCEL : open.isEmpty() ? CapMsgType.ALERT : CapMsgType.UPDATE;
    return w.toldBy(send(w, type, open, now));
  }

  /// Cancels what is still open and no row stands for any more.
  ///
  /// @param gone the rows that are withdrawn
  public synchronized void withdraw(List<Warning> gone, Instant now) {
    for (var w : gone) {
      var open = open(messages.about(w.id()));
      if (!open.isEmpty() && w.simulated()) {
        send(w, CapMsgType.CANCEL, open, now);
      }
    }
  }

  /// Rows of `held` that are not among `kept`.
  public static List<Warning> gone(List<Warning> held, List<Warning> kept) {
    Set<String> ids = kept.stream().map(Warning::id).collect(Collectors.toSet());
    return held.stream().filter(w -> !ids.contains(w.id())).toList();
  }

  /// Messages since the last Cancel.
  private static List<Message> open(List<Message> all) {
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      from = all.get(i).type().equals(CapMsgType.CANCEL.word()) ? i + 1 : from;
    }
    return all.subList(Math.max(from, all.size() - MOST_REFERENCES), all.size());
  }

  private String send(Warning w, CapMsgType type, List<Message> open, Instant now) {
    var second = Instant.ofEpochSecond(now.getEpochSecond());
    var sent = // a message acts only on what was sent before it
        open.isEmpty() || open.getLast().at().isBefore(second)
            ? second
            : open.getLast().at().plusSeconds(1);
    var references =
        open.stream()
            .map(m -> m.sender() + "," + m.identifier() + "," + m.sent())
            .collect(Collectors.joining(" "));
    var identifier = identifier(w.region(), sent);
    var message =
        new WarningMessage(
            w,
            places.apply(w.region()),
            identifier,
            type,
            sent,
            references.isEmpty()
                ? CapReferences.NONE
                : CapReferences.read(references, rules.national().identifier()));
    var content = message.content();
    if (!(writer.write(content) instanceof CapWriting.Written written)) {
      throw new IllegalStateException("a message of our own does not fit: " + content);
    }
    var xml = signer.sign(written.xml());
    messages.add(
        new Message(
            0,
            identifier,
            w.id(),
            w.ver(),
            type.word(),
            content.sender(),
            content.sent().text(),
            sent,
            xml));
    LOG.log(
        System.Logger.Level.DEBUG,
        () -> identifier + ": " + xml.getBytes(StandardCharsets.UTF_8).length + " bytes");
    return identifier;
  }

  private String identifier(String region, Instant sent) {
    var stem = region + NOBODY + "_" + STAMP.format(sent.atOffset(BeijingTime.ZONE)) + "_";
    int serial = 0;
    while (serial < 9 && messages.find(stem + serial).isPresent()) {
      serial++;
    }
    return stem + serial;
  }
}
