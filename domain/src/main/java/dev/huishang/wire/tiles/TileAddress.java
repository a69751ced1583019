package dev.huishang.wire.tiles;

/// One tile of a grid.
///
/// @param z level
/// @param x column from the west
/// @param y row from the north
public record TileAddress(int z, int x, int y) {
  @Override
  public String toString() {
    return z + "/" + x + "/" + y;
  }
}
