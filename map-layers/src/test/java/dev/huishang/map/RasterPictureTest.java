package dev.huishang.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// PNG and JPEG become pixels on any thread, without a toolkit that runs; damage never more than
/// nothing.
class RasterPictureTest {
  private static byte[] picture(String kind, int type, int size, int argb) throws IOException {
    var image = new BufferedImage(size, size, type);
    for (int i = 0; i < size * size; i++) {
      image.setRGB(i % size, i / size, argb);
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, kind, out);
    return out.toByteArray();
  }

  @Test
  void bothKindsAreRead() throws IOException {
    var png = picture("png", BufferedImage.TYPE_INT_ARGB, 256, 0x80FF0000);
    var half = assertNotNull0(RasterPicture.of(png, 256));
    assertEquals(0x80800000, half.argb()[77], "premultiplied");
    assertEquals(false, half.whole());
    var jpeg = picture("jpeg", BufferedImage.TYPE_INT_RGB, 512, 0xFF336699);
    var whole = assertNotNull0(RasterPicture.of(jpeg, 512));
    assertEquals(true, whole.whole());
    assertEquals(0x33, whole.argb()[1000] >> 16 & 0xFF, 3);
  }

  private static RasterPicture assertNotNull0(RasterPicture picture) {
    assertNotNull(picture);
    return picture;
  }

  @Test
  void anotherSizeOrKindIsNone() throws IOException {
    assertNull(RasterPicture.of(picture("png", BufferedImage.TYPE_INT_RGB, 100, 0), 256));
    assertNull(RasterPicture.of(picture("gif", BufferedImage.TYPE_BYTE_INDEXED, 256, 0), 256));
    assertNull(RasterPicture.of(new byte[0], 256));
  }

  @Test
  void damageIsNoneOrSomePictureAndNeverMore() throws IOException {
    var random = new Random(3);
    var tile = new Painted(TileGrid.WEB_MERCATOR, 1, 8).read(new TileAddress(4, 12, 6));
    var jpeg = picture("jpeg", BufferedImage.TYPE_INT_RGB, 256, 0xFF336699);
    int none = 0;
    for (int i = 0; i < 300; i++) {
      var body = i % 2 == 0 ? tile.clone() : jpeg.clone();
      for (int k = 0; k < 5; k++) {
        body[random.nextInt(body.length)] = (byte) random.nextInt();
      }
      var cut = i % 3 == 0 ? Arrays.copyOf(body, random.nextInt(body.length)) : body;
      none += RasterPicture.of(cut, 256) == null ? 1 : 0;
    }
    assertEquals(true, none > 30, "of 300 broken ones refused " + none);
  }
}
