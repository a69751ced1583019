package dev.huishang.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An indicator of a business domain, row of the stream `kpi-definitions`.
///
/// The list of domains is configuration: ids are stable keys, names, order and sets are data.
///
/// @param id `domain.kpi`, for example `air.pm25_mean`
/// @param ver version of this row
/// @param domain id of the business domain
/// @param domainOrder place of the domain in the list, from 1
/// @param domainZh Chinese name of the domain
/// @param domainEn English name of the domain
/// @param order place of the indicator in its domain, from 1
/// @param zh Chinese name
/// @param en English name
/// @param unit unit as shown, empty for a count
/// @param decimals decimals shown
/// @param direction which way is good
/// @param targetOp `<=`, `<`, `>=` or `>`, null where there is no target with a number
/// @param target target value in the unit, or null
/// @param targetYear year the target is set for, null when standing
/// @param targetText target in words where it has no number, in Chinese, or null
/// @param targetTextEn the same in English, or null
/// @param source where target and definition come from
/// @param cadenceSeconds expected interval of new values, null without a fixed rhythm
public record KpiDefinition(
    String id,
    long ver,
    String domain,
    int domainOrder,
    String domainZh,
    String domainEn,
    int order,
    String zh,
    String en,
    String unit,
    int decimals,
    KpiDirection direction,
    @Nullable String targetOp,
    @Nullable Double target,
    @Nullable Integer targetYear,
    @Nullable String targetText,
    @Nullable String targetTextEn,
    @Nullable String source,
    @Nullable Long cadenceSeconds)
    implements Row {
  private static final int MOST_DECIMALS = 9;
  private static final Set<String> OPERATORS = Set.of("<=", "<", ">=", ">");

  public KpiDefinition {
    BadRow.unless(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals", decimals);
    BadRow.unless(cadenceSeconds == null || cadenceSeconds > 0, "cadenceSeconds", cadenceSeconds);
    BadRow.unless(targetOp == null || OPERATORS.contains(targetOp), "targetOp", targetOp);
  }
}
