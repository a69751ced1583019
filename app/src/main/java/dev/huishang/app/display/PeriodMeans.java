package dev.huishang.app.display;

import dev.huishang.cache.HourPast;
import dev.huishang.domain.period.Period;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The mean of every station over a period, of the hours it has: a missing hour is left out and
/// never counts as zero, and a station with too few has no mean. Made on the reading lane, a day at
/// a time.
///
/// @param byNetwork by network and place in its blocks; not a number for no mean
/// @param held hours of which anything is held of every network
record PeriodMeans(Map<String, double[]> byNetwork, int held) {
  private static final int DAY = 24;

  /// @param least hours a station needs
  static PeriodMeans of(
      HourPast past, Set<String> networks, Period period, String quantity, int least) {
    var means = new HashMap<String, double[]>();
    var whole = new BitSet();
    whole.set(0, networks.isEmpty() ? 0 : period.hours());
    for (var network : networks) {
      var held = new BitSet();
      means.put(network, mean(past, network, period, quantity, least, held));
      whole.and(held);
    }
    return new PeriodMeans(Map.copyOf(means), whole.cardinality());
  }

  private static double[] mean(
      HourPast past, String network, Period period, String quantity, int least, BitSet held) {
    var sum = new double[0];
    var count = new int[0];
    for (int start = 0; start < period.hours(); start += DAY) {
      int hours = Math.min(DAY, period.hours() - start);
      var block = past.block(network, period.hour(start), hours, null);
      int stations = block.stations().size();
      if (stations > sum.length) {
        sum = Arrays.copyOf(sum, stations);
        count = Arrays.copyOf(count, stations);
      }
      int p = block.params().indexOf(quantity);
      for (int h = 0; h < hours; h++) {
        held.set(start + h, block.held().get(h));
        for (int s = 0; p >= 0 && s < stations; s++) {
          float value = block.values()[block.index(p, h, s)];
          if (!Float.isNaN(value)) {
            sum[s] += value;
            count[s]++;
          }
        }
      }
    }
    for (int s = 0; s < sum.length; s++) {
      sum[s] = count[s] >= least ? sum[s] / count[s] : Double.NaN;
    }
    return sum;
  }

  /// The mean of the station at this place, not a number for none.
  double at(String network, int place) {
    var means = byNetwork.get(network);
    return means == null || place < 0 || place >= means.length ? Double.NaN : means[place];
  }
}
