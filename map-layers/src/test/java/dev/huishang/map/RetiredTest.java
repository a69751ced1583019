package dev.huishang.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetiredTest {
  private final Retired retired = new Retired();
  private final int[] pixels = new int[Tile.AREA];

  @Test
  void pixelsNobodyReadsAreUsedAgain() {
    retired.add(pixels);
    assertThat(retired.take()).isSameAs(pixels);
    assertThat(retired.take()).isNotSameAs(pixels);
  }

  @Test
  void pixelsALaneMayStillReadAreNotWrittenTo() {
    long reader = retired.begin();
    retired.add(pixels);
    assertThat(retired.take()).isNotSameAs(pixels);
    retired.end(reader);
    assertThat(retired.take()).isSameAs(pixels);
  }

  @Test
  void aReadingBegunLaterDoesNotHoldThem() {
    long early = retired.begin();
    retired.add(pixels);
    long late = retired.begin();
    retired.end(early);
    assertThat(retired.take()).isSameAs(pixels);
    retired.end(late);
  }

  @Test
  void noMoreThanAFewWait() {
    for (int i = 0; i < 50; i++) {
      retired.add(new int[Tile.AREA]);
    }
    assertThat(retired.bytes()).isEqualTo(8L * Tile.AREA * Integer.BYTES);
    retired.clear();
    assertThat(retired.bytes()).isZero();
  }
}
