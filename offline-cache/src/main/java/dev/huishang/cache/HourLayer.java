package dev.huishang.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The columns of one hour as one layer says them: bits of floats by parameter and station. A value
/// a layer does not speak of, and one it says is missing, are two different patterns.
final class HourLayer {
  /// The source said: no value.
  static final int MISSING = 0x7FC00000;

  /// This layer says nothing.
  static final int UNSAID = 0x7FC00001;

  final int params;
  final int stations;
  final int[] bits;

  HourLayer(int params, int stations, int[] bits) {
    this.params = params;
    this.stations = stations;
    this.bits = bits;
  }

  /// Says nothing.
  static HourLayer silent(int params, int stations) {
    var bits = new int[params * stations];
    Arrays.fill(bits, UNSAID);
    return new HourLayer(params, stations, bits);
  }

  /// Bits of a value, NaN meaning missing.
  static int bits(float value) {
    return Float.isNaN(value) ? MISSING : Float.floatToRawIntBits(value);
  }

  /// True when it says nothing at all.
  boolean isSilent() {
    return Arrays.stream(bits).allMatch(b -> b == UNSAID);
  }

  /// True when it says a value of anything.
  boolean hasValues() {
    return Arrays.stream(bits).anyMatch(b -> b != UNSAID && b != MISSING);
  }

  byte[] deflated() {
    var raw = ByteBuffer.allocate((bits.length + 2) * 4).putInt(params).putInt(stations);
    raw.asIntBuffer().put(bits);
    var out = new ByteArrayOutputStream(bits.length);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var deflated = new DeflaterOutputStream(out, deflater)) {
      deflated.write(raw.array());
    } catch (IOException e) {
      throw new StoreFault("deflating an hour", e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  /// @throws StoreFault when it is no layer
  static HourLayer inflated(byte[] body) {
    try (var in = new InflaterInputStream(new java.io.ByteArrayInputStream(body))) {
      var raw = ByteBuffer.wrap(in.readAllBytes());
      int params = raw.getInt();
      int stations = raw.getInt();
      var bits = new int[params * stations];
      raw.asIntBuffer().get(bits);
      return new HourLayer(params, stations, bits);
    } catch (IOException | java.nio.BufferUnderflowException | NegativeArraySizeException e) {
      throw new StoreFault("hours.db: an hour cannot be inflated", e);
    }
  }
}
