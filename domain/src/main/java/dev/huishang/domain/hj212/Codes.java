package dev.huishang.domain.hj212;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/// A table of numbered codes with their names. Asking whether a code is in it costs no look-up of a
/// name.
public final class Codes {
  private final Map<Integer, String> names;
  private final BitSet known = new BitSet();

  /// The table of these codes, none of them negative.
  public Codes(Map<Integer, String> names) {
    this.names = Map.copyOf(names);
    names.keySet().forEach(known::set);
  }

  /// Name of a code, as the table prints it.
  public Optional<String> name(int code) {
    return Optional.ofNullable(names.get(code));
  }

  /// True when the table has the code.
  public boolean has(int code) {
    return code >= 0 && known.get(code);
  }
}
