package dev.huishang.map;

/// Takes what is lettered on a map, in the order it lies there.
interface Letters {
  /// Puts a picture with its anchor at this pixel.
  void put(Sprite sprite, int x, int y);
}
