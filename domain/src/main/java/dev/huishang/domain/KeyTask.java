package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A key task (重点任务), row of the stream `tasks`. The light is computed from it by the rules in
/// data, never stored.
///
/// @param id stable id, also the aggregate `task/ID` of commands
/// @param ver version; commands name it as their base
/// @param no official number
/// @param zh title
/// @param en English title
/// @param domain business domain
/// @param region division code it is about
/// @param origin where it comes from: inspection, instruction, consultation, plan
/// @param leadUnit responsible unit
/// @param owner responsible person
/// @param start when it starts
/// @param due deadline
/// @param nextNode name of the next milestone, or null
/// @param nextNodeDue its date, or null
/// @param nextNodePct its progress in percent, or null
/// @param state where it stands
/// @param plannedPct percent that should be done by now
/// @param progressPct percent reported
/// @param progressText last report in words
/// @param reportsMissed reports missed in a row
/// @param supervisions how often it was urged (督办)
/// @param updated last change
/// @param simulated true when generated
public record KeyTask(
    String id,
    long ver,
    String no,
    String zh,
    String en,
    String domain,
    String region,
    String origin,
    String leadUnit,
    String owner,
    Instant start,
    Instant due,
    @Nullable String nextNode,
    @Nullable Instant nextNodeDue,
    @Nullable Integer nextNodePct,
    TaskState state,
    int plannedPct,
    int progressPct,
    String progressText,
    int reportsMissed,
    int supervisions,
    Instant updated,
    boolean simulated)
    implements Marked {}
