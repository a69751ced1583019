package dev.huishang.sync.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/// A body that is sent once: a connection that dies after the request must not make OkHttp post
/// again.
final class Once extends RequestBody {
  private static final MediaType JSON = MediaType.get("application/json");
  private final byte[] body;

  Once(byte[] body) {
    this.body = body;
  }

  @Override
  public MediaType contentType() {
    return JSON;
  }

  @Override
  public long contentLength() {
    return body.length;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(okio.BufferedSink sink) throws IOException {
    sink.write(body);
  }
}
