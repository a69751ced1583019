package dev.huishang.app.display;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.Station;
import dev.huishang.domain.rules.Freshness;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A station with what its own standard says of its newest values.
///
/// @param station the station
/// @param values newest value of each of its parameters
/// @param word class in words of both languages, empty where nothing is classed
/// @param wordEn the same in English
/// @param rgb colour of the class
/// @param figure figure it carries, null without one
/// @param at data time of the newest value, null when nothing ever came
/// @param freshness how old it is against its rhythm
/// @param basis edition of the standard, empty for none
/// @param deciding parameters that decide the class
/// @param unfit parameters whose unit is not that of the standard: then nothing is classed
public record Point(
    Station station,
    List<Observation> values,
    String word,
    String wordEn,
    int rgb,
    @Nullable String figure,
    @Nullable Instant at,
    Freshness freshness,
    String basis,
    List<String> deciding,
    List<Parameter> unfit) {}
