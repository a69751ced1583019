package dev.huishang.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.cache.HeldMessage;
import dev.huishang.cache.HeldMessages;
import dev.huishang.cache.Messages;
import dev.huishang.cache.Profile;
import dev.huishang.domain.cap.CapReading;
import dev.huishang.domain.cap.CapReading.Fault;
import dev.huishang.domain.cap.CapSignature;
import dev.huishang.domain.cap.CapSignature.AtSent;
import dev.huishang.platform.BodyProxy;
import dev.huishang.platform.Platform;
import dev.huishang.platform.PlatformOptions;
import dev.huishang.wire.Feeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The messages behind the rows: fetched once, checked, kept over restarts; what is wrong with one
/// harms no other and no stream.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertLaneTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  @TempDir static Path directory;
  private Platform platform;

  @BeforeAll
  void start() {
    platform =
        Platform.start(
            new PlatformOptions(
                0, directory.resolve("platform"), 5, null, null, "heavy-pollution", false, 100));
  }

  @AfterAll
  void stop() {
    platform.close();
  }

  private static void within(BooleanSupplier condition) throws InterruptedException {
    assertTrue(Bench.within(SOON, condition), "waited for nothing");
  }

  private static HeldMessages held(Bench bench) {
    return bench.profile.inbox().messages();
  }

  private static boolean here(Bench bench, int messages) {
    return held(bench).messages().size() == messages
        && bench.profile.inbox().all(Feeds.ALERTS).size() == 3;
  }

  /// A console whose messages are changed on the way.
  private HeldMessages changed(String name, UnaryOperator<String> how) throws Exception {
    try (var proxy = new BodyProxy(platform.url())) {
      proxy.change(".cap", how);
      try (var bench = new Bench(directory.resolve(name), proxy.url())) {
        within(() -> here(bench, 3));
        return held(bench);
      }
    }
  }

  private static void all(HeldMessages held, Predicate<HeldMessage> is) {
    held.messages().forEach(m -> assertTrue(is.test(m), m::toString));
  }

  @Test
  void everyRowHasItsMessageSignedByAnUnknownSigner() throws Exception {
    try (var bench = new Bench(directory.resolve("plain"), platform.url())) {
      within(() -> here(bench, 3) && held(bench).listed() != null);
      for (var row : bench.profile.inbox().all(Feeds.ALERTS)) {
        var m = held(bench).find(String.valueOf(row.message())).orElseThrow();
        var read = assertInstanceOf(CapReading.Read.class, m.reading());
        assertEquals(row.message(), read.message().identifier());
        var valid = assertInstanceOf(CapSignature.Valid.class, m.signature());
        assertFalse(valid.reformatted());
        assertFalse(valid.signer().known(), "nobody told this console to trust it");
        assertEquals(AtSent.VALID, valid.signer().atSent());
        assertTrue(held(bench).listed().contains(m.identifier()));
      }
      assertEquals(List.of(), bench.profile.inbox().setAside());
    }
  }

  @Test
  void whatWasFetchedIsThereWithoutThePlatformAndIsNotFetchedAgain() throws Exception {
    var profile = directory.resolve("kept");
    HeldMessages before;
    try (var proxy = new BodyProxy(platform.url());
        var bench = new Bench(profile, proxy.url())) {
      within(() -> here(bench, 3) && held(bench).listed() != null);
      int asked = proxy.asked(".cap");
      assertEquals(3, asked);
      var read = held(bench).asOf();
      bench.sync.wake();
      within(() -> held(bench).asOf().isAfter(read));
      assertEquals(3, proxy.asked(".cap"));
      assertEquals(1, proxy.asked("feed.atom"), "an index that did not change is not sent again");
      before = held(bench);
    }
    try (var alone = Profile.open(profile)) {
      assertEquals(before.messages(), alone.inbox().messages().messages());
      assertEquals(before.listed(), alone.inbox().messages().listed());
    }
  }

  @Test
  void aTrustedCertificateIsNamedInTheProfile() throws Exception {
    var profile = directory.resolve("trusting");
    String print;
    try (var bench = new Bench(profile, platform.url())) {
      within(() -> here(bench, 3));
      var signed = (CapSignature.Valid) held(bench).messages().getFirst().signature();
      print = signed.signer().fingerprint();
    }
    Files.writeString(
        profile.resolve("trusted-signers.txt"), "# duty\nno print\n" + print + " # ours\n");
    try (var alone = Profile.open(profile)) {
      assertEquals(1, alone.inbox().messages().trusted());
      all(
          alone.inbox().messages(),
          m -> m.signature() instanceof CapSignature.Valid v && v.signer().known());
    }
  }

  @Test
  void aTamperedMessageIsInvalidAndOneWithoutItsKeyUnverifiable() throws Exception {
    all(
        changed("tampered", xml -> xml.replace("Orange", "Yellow")),
        m -> m.signature() instanceof CapSignature.Invalid);
    all(
        changed("keyless", xml -> xml.replaceAll("(?s)<ds:KeyInfo>.*</ds:KeyInfo>", "")),
        m -> m.signature() instanceof CapSignature.Unverifiable);
    all(
        changed("unsigned", xml -> xml.replaceAll("(?s)<ds:Signature .*</ds:Signature>", "")),
        m -> m.signature() instanceof CapSignature.Absent);
    all(
        changed("reformatted", xml -> xml.replace("><", ">\n  <")),
        m -> m.signature() instanceof CapSignature.Valid v && v.reformatted());
  }

  @Test
  void whatIsNoMessageIsSetAsideAndHarmsNothing() throws Exception {
    var entity =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><alert>&x;</alert>";
    for (var bad :
        List.of(List.of("xxe", entity, "DOCTYPE"), List.of("html", "<html>", "NOT_XML"))) {
      try (var proxy = new BodyProxy(platform.url())) {
        proxy.change(".cap", xml -> bad.get(1));
        try (var bench = new Bench(directory.resolve(bad.get(0)), proxy.url())) {
          within(() -> here(bench, 3) && bench.sync.progress().complete());
          all(
              held(bench),
              m ->
                  m.reading() instanceof CapReading.Refused no
                      && no.fault() == Fault.valueOf(bad.get(2)));
          var aside = bench.profile.inbox().setAside();
          assertEquals(3, aside.size(), aside::toString);
          assertTrue(aside.stream().allMatch(a -> a.stream().equals("alerts")));
          assertTrue(bench.profile.inbox().all(Feeds.STATIONS).size() > 1_000);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"110000", "120000", "130000"})
  void aMessageThePlatformCannotGiveKeepsNoOtherFromComing(String region) throws Exception {
    try (var proxy = new BodyProxy(platform.url())) {
      proxy.fail("alerts/" + region, 500);
      try (var bench = new Bench(directory.resolve("broken" + region), proxy.url())) {
        within(() -> here(bench, 2) && bench.profile.inbox().setAside().size() == 1);
        assertTrue(bench.profile.inbox().setAside().getFirst().reason().contains("HTTP 500"));
      }
    }
  }

  @Test
  void aMessageBeyondOneMebibyteIsNeverHeld() throws Exception {
    try (var proxy = new BodyProxy(platform.url())) {
      proxy.change(".cap", xml -> xml + " ".repeat(Messages.MOST_BYTES));
      try (var bench = new Bench(directory.resolve("large"), proxy.url())) {
        within(() -> bench.profile.inbox().setAside().size() == 3);
        assertEquals(List.of(), held(bench).messages());
        assertTrue(bench.profile.inbox().setAside().getFirst().reason().contains("too large"));
      }
    }
  }

  @Test
  void onlyThisPlatformIsAskedAndOneWithoutMessagesIsNoFault() throws Exception {
    try (var proxy = new BodyProxy(platform.url());
        var foreign = new BodyProxy(platform.url())) {
      proxy.change(
          "feed.atom", xml -> xml.replace(proxy.url() + "alerts/1", foreign.url() + "alerts/1"));
      try (var bench = new Bench(directory.resolve("foreign"), proxy.url())) {
        within(() -> bench.profile.inbox().setAside().size() == 3);
        assertEquals(0, foreign.asked(".cap"));
      }
    }
    try (var proxy = new BodyProxy(platform.url())) {
      proxy.change("/", json -> json.replace("urn:x-huishang:alerts", "urn:x-other"));
      try (var bench = new Bench(directory.resolve("without"), proxy.url())) {
        within(() -> bench.sync.progress().complete());
        assertEquals(0, proxy.asked("feed.atom"));
        assertNull(held(bench).asOf());
        assertEquals(List.of(), held(bench).messages());
      }
    }
  }
}
