package dev.huishang.domain.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.samples.Samples;
import dev.huishang.wire.data.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The recorded national hours: our index equals the published one wherever a particle decides. The
/// overall agreement is reported, never tuned to: the published index does not follow from the O3
/// column beside it.
class RecordedAirTest {
  private static final List<Integer> COLUMNS = List.of(11, 13, 15, 17, 19, 21);

  @Test
  void equalsThePublishedIndexWhereAParticleDecides() throws IOException {
    var file = Samples.need("air/cnemc_hourly_20190718_1200-1400.csv");
    var standard = Standards.load().aqi();
    int particles = 0;
    int recorded = 0;
    int all = 0;
    int equal = 0;
    var lines = Files.readAllLines(file);
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.replaceAll("\"([^\"]*),([^\"]*)\"", "$1;$2").split(",", -1);
      if (!cells[8].matches("\\d+")) {
        continue;
      }
      var at = Instant.parse(cells[0] + "+08:00");
      var values = COLUMNS.stream().mapToDouble(c -> number(cells[c])).toArray();
      var aqi = standard.hourly(at, values);
      all++;
      boolean same = Integer.valueOf(cells[8]).equals(aqi.value());
      equal += same ? 1 : 0;
      int published = Integer.parseInt(cells[8]);
      if (cells[10].contains("颗粒物")) { // the particles' own index is the published one
        recorded++;
        assertEquals("HJ633-2012", aqi.edition());
        assertEquals(published, Math.max(aqi.iaqi()[0], aqi.iaqi()[1]), line);
      }
      if (aqi.primary().contains(Pollutant.PM25) || aqi.primary().contains(Pollutant.PM10)) {
        particles++;
        assertEquals(published, aqi.value(), line);
      }
    }
    assertTrue(recorded > 1_000, "recorded with a particle as primary: " + recorded);
    assertTrue(particles > 500, "stations with a particle as primary: " + particles);
    System.out.printf("published hourly AQI: %d of %d equal overall%n", equal, all);
  }

  private static double number(String cell) {
    return cell.matches("-?[0-9.]+") ? Double.parseDouble(cell) : Double.NaN;
  }
}
