package dev.huishang.sync.http;

import dev.huishang.cache.Messages;
import dev.huishang.sync.Bulletins;
import dev.huishang.sync.Platform.NotReached;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Index and messages over HTTP. Only the platform's own host is ever asked, and never for more
/// than a message may have.
///
/// @param client makes the calls
/// @param address address of the index as the landing page names it, null where it names none
record HttpBulletins(OkHttpClient client, Supplier<@Nullable HttpUrl> address)
    implements Bulletins {
  private static final int MOST_PAGES = 20;

  @Override
  public Index index(@Nullable String etag) throws NotReached {
    var first = address.get();
    if (first == null) {
      return new Index.NotOffered();
    }
    var entries = new LinkedHashMap<String, Entry>();
    var seen = new HashSet<HttpUrl>();
    var tag = "";
    HttpUrl page = first;
    while (page != null && seen.size() < MOST_PAGES && seen.add(page)) {
      var request = new Request.Builder().url(page);
      if (etag != null && page.equals(first)) {
        request.header("If-None-Match", etag);
      }
      try (var response = client.newCall(request.build()).execute()) {
        if (response.code() == 304 && page.equals(first)) {
          return new Index.Same();
        }
        var read = AtomIndex.read(page(page, response));
        tag = page.equals(first) ? response.header("ETag", "") : tag;
        for (var entry : read.entries()) {
          var href = Optional.ofNullable(page.resolve(entry.href())).map(HttpUrl::toString);
          var whole = new Entry(entry.identifier(), href.orElse(""), entry.updated());
          entries.putIfAbsent(entry.identifier(), whole); // newest first
        }
        page = read.next().isEmpty() ? null : own(page.resolve(read.next()));
      } catch (XMLStreamException e) {
        throw new NotReached("not-platform", "the index of messages is none: " + page, e);
      } catch (NotReached e) {
        throw e;
      } catch (IOException e) {
        throw HttpPlatform.notReached(e);
      }
    }
    return new Index.Listed(new ArrayList<>(entries.values()), String.valueOf(tag), page == null);
  }

  private static byte[] page(HttpUrl page, Response response) throws IOException {
    if (!response.isSuccessful()) {
      throw new NotReached("busy", page + " answers " + response.code(), null);
    }
    return bounded(response)
        .orElseThrow(() -> new NotReached("not-platform", page + " is too large", null));
  }

  @Override
  public Fetched message(Entry entry) throws NotReached {
    var url = own(HttpUrl.parse(entry.href()));
    if (url == null) {
      return new Fetched.Refused("地址不属于本平台 / not an address of this platform", true);
    }
    try (var response = client.newCall(new Request.Builder().url(url).build()).execute()) {
      if (response.code() == 429) {
        throw new NotReached("busy", url + " answers " + response.code(), null);
      }
      if (!response.isSuccessful()) { // one that cannot be had keeps no other from coming
        return new Fetched.Refused("平台未给出此消息 / not given: HTTP " + response.code(), false);
      }
      return bounded(response)
          .<Fetched>map(Fetched.Bytes::new)
          .orElseGet(() -> new Fetched.Refused("过大 / too large", true));
    } catch (NotReached e) {
      throw e;
    } catch (IOException e) {
      throw HttpPlatform.notReached(e);
    }
  }

  /// Not one byte more than a message may have is taken from the wire.
  private static Optional<byte[]> bounded(Response response) throws IOException {
    var source = response.body().source();
    source.request(Messages.MOST_BYTES + 1L);
    return source.getBuffer().size() > Messages.MOST_BYTES
        ? Optional.empty()
        : Optional.of(source.readByteArray());
  }

  private @Nullable HttpUrl own(@Nullable HttpUrl url) {
    var index = address.get();
    return url != null
            && index != null
            && url.scheme().equals(index.scheme())
            && url.host().equals(index.host())
            && url.port() == index.port()
        ? url
        : null;
  }

  @Override
  public @Nullable Entry unlisted(String identifier) {
    var index = address.get();
    if (index == null) {
      return null;
    }
    var url =
        index
            .newBuilder()
            .query(null)
            .setPathSegment(index.pathSize() - 1, identifier + ".cap")
            .build();
    return new Entry(identifier, url.toString(), "");
  }
}
