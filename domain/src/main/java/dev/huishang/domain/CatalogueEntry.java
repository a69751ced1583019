package dev.huishang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of the resource centre: subject database, application, catalogue, resource or returned
/// kind. One shape, because the room browses and searches them as one tree.
///
/// @param id stable id
/// @param ver version of this row
/// @param kind what it is
/// @param parent catalogue of a resource, subject database of a catalogue, else null
/// @param domain business domain it belongs to, or null
/// @param zh Chinese name
/// @param en English name
/// @param provider unit that provides it
/// @param rhythm how often it is renewed, in words
/// @param updated last renewal, or null
/// @param records number of records, or null where unknown
/// @param simulated true when generated
public record CatalogueEntry(
    String id,
    long ver,
    CatalogueKind kind,
    @Nullable String parent,
    @Nullable String domain,
    String zh,
    String en,
    String provider,
    String rhythm,
    @Nullable Instant updated,
    @Nullable Long records,
    boolean simulated)
    implements Marked {}
