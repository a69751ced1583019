package dev.huishang.cache;

import dev.huishang.cache.seal.XmlSignatures;
import dev.huishang.cache.store.MessageStore;
import dev.huishang.cache.store.MessageStore.Listing;
import dev.huishang.cache.store.MessageStore.Raw;
import dev.huishang.domain.cap.CapReader;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapSignature;
import dev.huishang.wire.data.CapTables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps warning messages as they came and answers what they are. Each is read and checked once,
/// when it is first asked for. Used by sync and by the reading lane.
public final class Messages {
  /// Most bytes of a message that are ever fetched or held.
  public static final int MOST_BYTES = 1 << 20;

  private final MessageStore store;
  private final ChangeFeed changes;
  private final Set<String> trusted;
  private final Consumer<SetAside> aside;
  private final CapReader reader = new CapReader(CapTables.load());
  private final XmlSignatures signatures;
  private final List<Raw> raws;
  private final Map<Long, HeldMessage> checked = new ConcurrentHashMap<>();
  private @Nullable Listing listing;
  private Set<String> listed;

  /// @param trusted SHA-256 of the certificates this installation trusts
  /// @param aside takes what is no message
  Messages(MessageStore store, ChangeFeed changes, Set<String> trusted, Consumer<SetAside> aside) {
    this.store = store;
    this.changes = changes;
    this.trusted = trusted;
    this.aside = aside;
    signatures = new XmlSignatures(trusted);
    raws = new ArrayList<>(store.all());
    listing = store.listing();
    listed = store.listed();
  }

  /// ETag of the index as last read whole with all its messages; null for none.
  public synchronized @Nullable String etag() {
    var held = listing;
    return held == null || held.etag().isEmpty() ? null : held.etag();
  }

  /// What the index said of a message when it was fetched, by identifier.
  public synchronized Map<String, String> updated() {
    var by = new HashMap<String, String>();
    raws.forEach(r -> by.put(r.identifier(), r.updated()));
    return by;
  }

  /// Keeps a message that came. Bytes that are no message are kept too, and set aside with a
  /// notice, so that the row they belong to can say so.
  public void take(String identifier, String href, String updated, Instant now, byte[] body) {
    var at = now.truncatedTo(ChronoUnit.MILLIS); // as the store keeps it
    var kept = store.keep(identifier, href, updated, at, body);
    synchronized (this) {
      raws.replaceAll(r ->
          r.identifier().equals(identifier) && java.util.Arrays.equals(r.body(), body)
              ? new Raw(r.n(), identifier, href, updated, r.fetched(), body)
              : r);
      kept.ifPresent(raws::add);
    }
    kept.map(this::read)
        .ifPresent(read -> {
          if (read.reading() instanceof CapReading.Refused no) {
            refused(identifier, no.fault().words() + ": " + no.what(), now, href);
          }
        });
    changes.changed();
  }

  /// A message that is listed and could not be had.
  public void refused(String identifier, String why, Instant now, String href) {
    aside.accept(new SetAside("alerts", identifier, why, now, href));
    changes.changed();
  }

  /// The index was read.
  ///
  /// @param etag empty where a message it lists is still to be fetched
  /// @param whole false where not all its pages were read
  public void listed(String etag, boolean whole, Set<String> identifiers, Instant now) {
    var read = new Listing(etag, whole, now);
    store.listed(read, identifiers);
    synchronized (this) {
      listing = read;
      listed = Set.copyOf(identifiers);
    }
    changes.changed();
  }

  /// The index is as it was.
  public void confirmed(Instant now) {
    store.confirmed(now);
    synchronized (this) {
      var held = listing;
      listing = held == null ? null : new Listing(held.etag(), held.whole(), now);
    }
  }

  /// What is held.
  public HeldMessages held() {
    List<Raw> all;
    Listing read;
    Set<String> names;
    synchronized (this) {
      all = List.copyOf(raws);
      read = listing;
      names = listed;
    }
    return new HeldMessages(
        all.stream().map(this::read).toList(),
        read != null && read.whole() ? names : null,
        Optional.ofNullable(read).map(Listing::asOf).orElse(null),
        trusted.size());
  }

  private HeldMessage read(Raw raw) {
    return checked.computeIfAbsent(raw.n(), n -> check(raw));
  }

  private HeldMessage check(Raw raw) {
    var reading = reader.read(raw.body());
    var signature =
        switch (reading) {
          case CapReading.Read read ->
              signatures.check(read.xml(), read.message().sent().instant());
          case CapReading.Refused _ -> new CapSignature.Absent();
        };
    return new HeldMessage(raw.identifier(), raw.href(), raw.fetched(), reading, signature);
  }
}
