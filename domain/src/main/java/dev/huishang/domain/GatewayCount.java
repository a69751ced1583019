package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How often one thing became of what a data logger sent over HJ 212, row of the stream `gateway`:
/// a row for each device and outcome, counted since the store of the platform was made.
///
/// @param id device and outcome
/// @param ver version of this row
/// @param device MN as the device states it, `?` where a refused frame names none
/// @param station id of its station; null while the device is not registered
/// @param outcome code of what became of it, for example `FRAMES`, `UNREGISTERED`, `BAD_CRC`
/// @param refused true where it is a loss: frames refused or values set aside
/// @param values true where values are counted, false where frames are
/// @param zh the outcome in Chinese
/// @param en the outcome in English
/// @param count how many
/// @param last when it happened last
public record GatewayCount(
    String id,
    long ver,
    String device,
    @Nullable String station,
    String outcome,
    boolean refused,
    boolean values,
    String zh,
    String en,
    long count,
    Instant last)
    implements Row {
  public GatewayCount {
    BadRow.unless(count >= 0, "count", count);
  }
}
