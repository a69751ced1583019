package dev.huishang.domain.standards;

import dev.huishang.domain.explain.Said;

/// Why a reading is no number a standard can judge. Shown beside the reading, never replaced by a
/// guess.
public enum Flaw {
  MISSING("缺测", "missing"),
  NOT_PLANNED("未列入监测计划", "not in the station's plan"),
  NOT_A_NUMBER("不是数值", "not a number"),
  NEGATIVE("负值", "negative"),
  IMPOSSIBLE("超出可能范围", "impossible value"),
  WRONG_UNIT("单位不符", "unit does not fit"),
  CENSORED("检出限未知或不适用", "detection limit unknown or not applicable"),
  REPEATED("同一项目重复", "given more than once"),
  UNKNOWN_ITEM("标准未列此项", "not an item of the standard"),
  NOT_ENOUGH("未达替代判据, 以浓度为准", "does not reach the alternative; the concentration decides"),
  TOO_FEW("有效数据不足", "too few valid values");

  private final String zh;
  private final String en;

  Flaw(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// Both languages, Chinese first.
  public Said words() {
    return new Said(zh, en);
  }

  /// Chinese word.
  public String zh() {
    return zh;
  }

  /// English word.
  public String en() {
    return en;
  }
}
