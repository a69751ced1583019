package dev.huishang.domain.hj212;

import java.util.List;
import java.util.Optional;

/// What one frame says, field by field in its order: what [Encoder] writes.
///
/// @param head fields before `CP`
/// @param data groups of the data area; a group is what stands between two `;`
/// @param lowerCaseCrc true when the check is written with small letters
/// @param sealed true when the data area is protected on the wire
public record Packet(
    List<Field> head, List<List<Field>> data, boolean lowerCaseCrc, boolean sealed) {
  public Packet {
    head = List.copyOf(head);
    data = data.stream().map(List::copyOf).toList();
  }

  /// A plain packet.
  public static Packet plain(List<Field> head, List<List<Field>> data) {
    return new Packet(head, data, false, false);
  }

  /// Value of the first field of the head with this name.
  public Optional<String> field(String name) {
    return head.stream().filter(f -> f.name().equals(name)).map(Field::value).findFirst();
  }
}
