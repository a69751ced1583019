package dev.huishang.domain.hj212;

/// Bytes that were refused, with the reason. `raw` holds the bytes as ISO 8859-1 text, one
/// character a byte, at most one frame of them, so that they can be kept and looked at.
public sealed interface Rejection extends Decoded {
  /// The bytes.
  String raw();

  /// The reason it is counted under.
  Reason reason();

  /// Bytes before or between frames.
  ///
  /// @param bytes how many there were; `raw` holds the first of them
  record Noise(long bytes, String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.NOISE;
    }
  }

  /// A frame mark that is not followed by four digits.
  record BadLength(String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.BAD_LENGTH;
    }
  }

  /// A length above the limit of the standard.
  record Oversize(int declared, String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.OVERSIZE;
    }
  }

  /// The frame does not end where its length says: it was cut, or the length is wrong.
  record BadEnd(int declared, String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.BAD_END;
    }
  }

  /// The check in the frame is not the one of its bytes.
  ///
  /// @param sent the four characters in the frame
  /// @param computed four upper-case hexadecimal digits
  record BadCrc(String sent, String computed, String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.BAD_CRC;
    }
  }

  /// The data are not text in an edition that can protect them, and no key is held.
  record NoKey(String mn, String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.NO_KEY;
    }
  }

  /// Control characters, or bytes that are not UTF-8.
  record NotText(String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.NOT_TEXT;
    }
  }

  /// The segment does not hold `CP=&&…&&`.
  record NoData(String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.NO_DATA;
    }
  }

  /// A field of the head is missing, repeated or not what the standard says.
  ///
  /// @param value as it came; empty where it is missing
  record BadField(String field, String value, String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.BAD_FIELD;
    }
  }

  /// The stream ended inside a frame.
  record CutOff(String raw) implements Rejection {
    @Override
    public Reason reason() {
      return Reason.CUT_OFF;
    }
  }
}
