package dev.huishang.map;

/// Which division each pixel is: a number for those that are one alone, and for those on a border
/// the two that have most of it. Recolouring divisions is then one look into a table.
///
/// @param width pixels of a row
/// @param ids by pixel, one more than the index of the leaf; 0 where there is none or two
/// @param starts by row, the first of its border pixels, and behind the last
/// @param column of each border pixel
/// @param first the leaf that has most of it, as in `ids`
/// @param second the next, or 0
/// @param shares how much of it each has, 0..255, the first in the low byte
record AreaIds(
    int width,
    short[] ids,
    int[] starts,
    short[] column,
    short[] first,
    short[] second,
    short[] shares) {
  /// Fills divisions.
  ///
  /// @param table by number, `0xFFRRGGBB`, or 0 for none
  /// @param opacity 0..1
  void fill(Patch part, int[] table, double opacity, int[] onto, int stride) {
    int k = (int) (Math.clamp(opacity, 0, 1) * 256);
    for (int y = part.y0(); y < part.y1(); y++) {
      int out = part.at(y, stride) - part.x0();
      int in = y * width;
      for (int x = part.x0(); x < part.x1(); x++) {
        int colour = table[ids[in + x]];
        if (colour != 0) {
          onto[out + x] = mix(onto[out + x], colour, k);
        }
      }
      for (int e = starts[y]; e < starts[y + 1]; e++) {
        int x = column[e];
        if (x >= part.x0() && x < part.x1()) {
          onto[out + x] = border(onto[out + x], table[first[e]], table[second[e]], shares[e], k);
        }
      }
    }
  }

  private static int mix(int under, int colour, int k) {
    int rb = (under & 0xFF00FF) * (256 - k) + (colour & 0xFF00FF) * k >>> 8 & 0xFF00FF;
    int g = (under & 0xFF00) * (256 - k) + (colour & 0xFF00) * k >>> 8 & 0xFF00;
    return 0xFF000000 | rb | g;
  }

  /// Both shares at once, so that the ground does not shine through where two colours meet.
  private static int border(int under, int one, int two, int shares, int k) {
    int a = one == 0 ? 0 : (shares & 0xFF) * k / 255;
    int b = two == 0 ? 0 : (shares >> 8 & 0xFF) * k / 255;
    int rest = 256 - a - b;
    int red = (under >> 16 & 0xFF) * rest + (one >> 16 & 0xFF) * a + (two >> 16 & 0xFF) * b;
    int green = (under >> 8 & 0xFF) * rest + (one >> 8 & 0xFF) * a + (two >> 8 & 0xFF) * b;
    int blue = (under & 0xFF) * rest + (one & 0xFF) * a + (two & 0xFF) * b;
    return 0xFF000000 | red << 8 & 0xFF0000 | green & 0xFF00 | blue >> 8;
  }

  /// How much of each pixel is land of a division, 0..255.
  void land(Patch part, int[] onto, int stride) {
    for (int y = part.y0(); y < part.y1(); y++) {
      int out = part.at(y, stride) - part.x0();
      for (int x = part.x0(); x < part.x1(); x++) {
        onto[out + x] = ids[y * width + x] == 0 ? 0 : 255;
      }
      for (int e = starts[y]; e < starts[y + 1]; e++) {
        int x = column[e];
        if (x >= part.x0() && x < part.x1()) {
          onto[out + x] = (shares[e] & 0xFF) + (shares[e] >> 8 & 0xFF);
        }
      }
    }
  }

  long bytes() {
    return ids.length * 2L + column.length * 8L + starts.length * 4L;
  }
}
