package dev.huishang.map;

import java.util.ArrayList;
import java.util.List;

/// What part of a picture is still free for words.
final class Free {
  private final List<int[]> taken = new ArrayList<>();
  private final int width;
  private final int height;

  Free(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// Takes a box if all of it is free and inside the picture.
  boolean take(int left, int top, int right, int bottom) {
    if (left < 0 || top < 0 || right > width || bottom > height) {
      return false;
    }
    for (var box : taken) {
      if (left < box[2] && right > box[0] && top < box[3] && bottom > box[1]) {
        return false;
      }
    }
    taken.add(new int[] {left, top, right, bottom});
    return true;
  }

  /// Takes a box whatever stands there.
  void reserve(int left, int top, int right, int bottom) {
    taken.add(new int[] {left, top, right, bottom});
  }
}
