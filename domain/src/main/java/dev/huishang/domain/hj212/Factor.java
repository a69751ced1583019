package dev.huishang.domain.hj212;

/// A row of the factor table (HJ 212-2017 Appendix B).
///
/// @param code for example `w01018`
/// @param zh Chinese name
/// @param en English name
/// @param legacy code of the 2005 edition, empty where it had none
/// @param unit name of the unit the table prints, empty where the source has to say
/// @param massUnit unit of totals (`-Cou`), empty where there is none
/// @param decimals digits behind the point its data type has, for example 3 for `N4.3`
/// @param standard where the row comes from
/// @param note remark of the table, empty for none
public record Factor(
    String code,
    String zh,
    String en,
    String legacy,
    String unit,
    String massUnit,
    int decimals,
    String standard,
    String note) {}
