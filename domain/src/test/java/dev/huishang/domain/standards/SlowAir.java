package dev.huishang.domain.standards;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The index by the words of HJ 633, slowly: rounding digit by digit, the index by trying whole
/// numbers until one is large enough. Written apart from the product's way, for tests.
final class SlowAir {
  static final Map<String, Object> FILE = PlainJson.read("aqi-breakpoints.json");

  /// What a set of concentrations comes to; null as index where there is none.
  record Answer(Map<String, Integer> iaqi, Integer aqi, TreeSet<String> primary) {}

  /// Rounds by GB/T 8170: what is over the last place is dropped or counts up; exactly half goes to
  /// the even digit.
  static BigInteger steps(BigDecimal value, int decimals) {
    var moved = value.multiply(BigDecimal.TEN.pow(decimals));
    var whole = moved.toBigInteger();
    int half = moved.subtract(new BigDecimal(whole)).compareTo(new BigDecimal("0.5"));
    return half > 0 || (half == 0 && whole.testBit(0)) ? whole.add(BigInteger.ONE) : whole;
  }

  /// Individual index of a rounded concentration in a column, null for none.
  static Integer index(String edition, String column, BigDecimal value) {
    var table = PlainJson.object(PlainJson.at(FILE, "editions", edition, "table"));
    var cells = PlainJson.list(table.get(column));
    var index = PlainJson.list(FILE.get("iaqi"));
    for (int hi = 1; hi < cells.size() && cells.get(hi) != null; hi++) {
      var bpHi = (BigDecimal) cells.get(hi);
      if (value.compareTo(bpHi) <= 0) {
        var bpLo = (BigDecimal) cells.get(hi - 1);
        var iLo = (BigDecimal) index.get(hi - 1);
        var rise = ((BigDecimal) index.get(hi)).subtract(iLo).multiply(value.subtract(bpLo));
        int n = iLo.intValueExact();
        while (BigDecimal.valueOf(n).subtract(iLo).multiply(bpHi.subtract(bpLo)).compareTo(rise)
            < 0) {
          n++;
        }
        return n;
      }
    }
    var above = PlainJson.object(PlainJson.at(FILE, "editions", edition, "above_table"));
    var own = PlainJson.object(above.getOrDefault(column, above.get("others")));
    return own.get("iaqi") == null ? null : ((BigDecimal) own.get("iaqi")).intValueExact();
  }

  /// Decimals of a pollutant, from the table's unit: CO has one.
  static int decimals(String column) {
    return column.startsWith("CO_") ? 1 : 0;
  }

  static Integer indexOf(String edition, String column, BigDecimal published) {
    int decimals = decimals(column);
    var rounded = new BigDecimal(steps(published, decimals)).movePointLeft(decimals);
    return index(edition, column, rounded);
  }

  /// The whole index of a day or an hour.
  ///
  /// @param values published concentration per pollutant; a pollutant not named is missing
  static Answer judge(String edition, boolean daily, Map<String, BigDecimal> values) {
    var iaqi = new TreeMap<String, Integer>();
    values.forEach((p, v) -> {
      var column = p.startsWith("PM") || daily ? p + "_24h" : p + "_1h";
      iaqi.put(p, indexOf(edition, p.equals("O3") && daily ? "O3_8h" : column, v));
    });
    List<Integer> all = new ArrayList<>(iaqi.values());
    all.removeIf(i -> i == null);
    all.sort(null);
    if (all.isEmpty()) {
      return new Answer(iaqi, null, new TreeSet<>());
    }
    int max = all.getLast();
    if (values.size() < 6 && edition.equals("HJ633-2026") && max <= 100) {
      return new Answer(iaqi, null, new TreeSet<>());
    }
    var primary = new TreeSet<String>();
    iaqi.forEach((p, i) -> {
      if (max > 50 && i != null && i == max) {
        primary.add(p);
      }
    });
    return new Answer(iaqi, max, primary);
  }

  private SlowAir() {}
}
