package dev.huishang.domain.hj212;

/// The item of a quality standard a factor is the same as.
///
/// @param code code of the factor
/// @param item id of the item, for example `codmn`
/// @param standard for example `GB 3838`
/// @param unit the unit the standard states its limits in
public record QualityItem(String code, String item, String standard, FactorUnit unit) {}
