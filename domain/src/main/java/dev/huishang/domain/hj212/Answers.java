package dev.huishang.domain.hj212;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers to what devices send (HJ 212-2017 Appendix C): the QN, MN and PW of the frame.
///
/// @param st system code of answers
/// @param data command of the answer to data
/// @param notice command of the answer to a notice
/// @param notices commands that are notices
/// @param never commands that are answers themselves
public record Answers(
    String st, String data, String notice, Set<Integer> notices, Set<Integer> never) {
  public Answers {
    notices = Set.copyOf(notices);
    never = Set.copyOf(never);
  }

  /// The answer to a frame; empty where none is wanted or the frame has no QN to name.
  public Optional<Packet> to(Frame frame) {
    if (!frame.answerWanted() || frame.qn().isEmpty() || never.contains(frame.cn())) {
      return Optional.empty();
    }
    int version = frame.flag().orElse(0) >> 2;
    return Optional.of(
        Packet.plain(
            List.of(
                Field.of("QN", frame.qn().get()),
                Field.of("ST", st),
                Field.of("CN", notices.contains(frame.cn()) ? notice : data),
                Field.of("PW", frame.content().field("PW").orElse("")),
                Field.of("MN", frame.mn()),
                Field.of("Flag", String.valueOf(version << 2))),
            List.of()));
  }
}
