package dev.huishang.map;

/// A part of a kept base as it lies in a picture that is put together of several.
///
/// @param base the kept base
/// @param x0 its columns that are seen, from
/// @param y0 its rows that are seen, from
/// @param x1 until, not included
/// @param y1 until, not included
/// @param left column of the picture where the first lies
/// @param top row of the picture where the first lies
record Patch(Split base, int x0, int y0, int x1, int y1, int left, int top) {
  /// Where the first seen pixel of a row lies in the picture.
  int at(int y, int stride) {
    return (top + y - y0) * stride + left;
  }
}
