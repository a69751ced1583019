package dev.huishang.app;

import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.standards.Measured;
import dev.huishang.domain.standards.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads `--item value`, `--item=value` and `item=value` for items that stand in a data file rather
/// than in code. A unit may follow the value; without one it is the standard's.
///
/// @param unit unit of an item by its name, empty for a name the standard does not know
/// @param known what to name when it does not
record ItemValues(Function<String, Optional<String>> unit, String known) {

  /// The inputs of these words.
  ///
  /// @param time data time of all
  /// @throws IllegalArgumentException for an unknown item, a lone word or no value at all
  List<Input> read(List<String> words, String time) {
    var inputs = new ArrayList<Input>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      int equals = word.indexOf('=');
      if (equals < 0 && (!word.startsWith("--") || i + 1 == words.size())) {
        throw new IllegalArgumentException(
            word + ": 应写作 --项目 数值 / write --ITEM VALUE; 项目 items: " + known);
      }
      var name = (equals < 0 ? word : word.substring(0, equals)).replaceFirst("^--", "");
      inputs.add(input(name, equals < 0 ? words.get(++i) : word.substring(equals + 1), time));
    }
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException(
          "没有数值，请写 --项目 数值 / no value, write --ITEM VALUE; 项目 items: " + known);
    }
    return inputs;
  }

  private Input input(String name, String text, String time) {
    var standard =
        unit.apply(name)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    name + ": 标准没有此项目 / no item of the standard; 项目 items: " + known));
    int letter = 0;
    while (letter < text.length() && "+-.0123456789eE<>＜＞ L".indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    var value = text.substring(0, letter);
    // `75ug/m3` is a value with its unit; `未检出`, `ND`, `—` are values of their own
    boolean split = !value.isBlank() && !(Readings.of(value) instanceof Measured.Unusable);
    return split && letter < text.length()
        ? new Input(name, value.strip(), text.substring(letter).strip(), time)
        : new Input(name, text, standard, time);
  }
}
