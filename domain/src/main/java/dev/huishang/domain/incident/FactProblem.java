package dev.huishang.domain.incident;

import dev.huishang.domain.explain.Said;

/// Why a stated fact cannot be used.
public enum FactProblem {
  NOT_A_NUMBER("不是数 / not a number"),
  NEGATIVE("负数 / negative"),
  NOT_WHOLE("不是整数 / not a whole number"),
  TOO_LONG("位数过多 / too many digits"),
  TOO_GREAT("大于可能的值 / greater than can be"),
  NO_VALUE("没有值 / no value"),
  WRONG_UNIT("单位不符 / wrong unit"),
  UNKNOWN_CODE("未知代码 / unknown code"),
  UNKNOWN_INPUT("分级标准没有此项 / the standard has no such input");

  private final Said words;

  FactProblem(String words) {
    this.words = Said.of(words);
  }

  /// The reason in both languages.
  public Said words() {
    return words;
  }
}
