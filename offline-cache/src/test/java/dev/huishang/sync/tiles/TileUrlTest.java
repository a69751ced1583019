package dev.huishang.sync.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.huishang.wire.tiles.BadSource;
import dev.huishang.wire.tiles.Secret;
import dev.huishang.wire.tiles.TileAddress;
import dev.huishang.wire.tiles.TileGrid;
import dev.huishang.wire.tiles.TileSources;
import dev.huishang.wire.tiles.TileUrl;
import dev.huishang.wire.tiles.Way;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Addresses of tiles as the services want them, and descriptions of sources as files keep them.
class TileUrlTest {
  private static final TileAddress AT = new TileAddress(4, 12, 5);

  private static Way.Network way(Way.Service service, String address, String layer, String set) {
    return new Way.Network(service, address, layer, "", set, "image/png", new Secret("k&y"));
  }

  @Test
  void tiandituInBothGrids() {
    var way =
        new Way.Network(
            Way.Service.TIANDITU,
            "https://t{0-7}.tianditu.gov.cn",
            "vec",
            "",
            "",
            "tiles",
            new Secret("abc"));
    assertEquals(
        "https://t1.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec"
            + "&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX=4&TILEROW=5&TILECOL=12&tk=abc",
        TileUrl.of(way, TileGrid.WEB_MERCATOR, AT));
    assertEquals(
        "https://t1.tianditu.gov.cn/vec_c/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec"
            + "&STYLE=default&TILEMATRIXSET=c&FORMAT=tiles&TILEMATRIX=4&TILEROW=5&TILECOL=12&tk=abc",
        TileUrl.of(way, TileGrid.GEOGRAPHIC, AT));
    assertEquals(8, way.hosts().size());
    assertEquals(true, way.hosts().contains("t7.tianditu.gov.cn:443"));
  }

  @Test
  void templatesAndKeyValue() {
    assertEquals(
        "https://a.example/r/12/5/4?k=k%26y",
        TileUrl.of(
            way(
                Way.Service.WMTS_REST,
                "https://a.example/r/{TileCol}/{TileRow}/{TileMatrix}?k={key}",
                "",
                ""),
            TileGrid.WEB_MERCATOR,
            AT));
    assertEquals(
        "https://a.example/4/12/10",
        TileUrl.of(
            way(Way.Service.XYZ, "https://a.example/{z}/{x}/{-y}", "", ""),
            TileGrid.WEB_MERCATOR,
            AT));
    assertEquals(
        "https://a.example/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=a+b&STYLE=default"
            + "&TILEMATRIXSET=m&FORMAT=image%2Fpng&TILEMATRIX=4&TILEROW=5&TILECOL=12",
        TileUrl.of(
            way(Way.Service.WMTS_KVP, "https://a.example/wmts", "a b", "m"),
            TileGrid.WEB_MERCATOR,
            AT));
  }

  @Test
  void hostsAreOnlyThoseOfTheAddress() {
    assertEquals(
        Set.of("a.example:8443"),
        way(Way.Service.XYZ, "HTTPS://A.example:8443/x/{z}?h=http://b.example", "", "").hosts());
    assertEquals(
        Set.of(), way(Way.Service.XYZ, "https://user@b.example/{z}", "", "").hosts(), "no user");
    assertEquals(Set.of(), way(Way.Service.XYZ, "file:///etc/passwd", "", "").hosts());
  }

  @Test
  void oneBadSourceSpoilsNoOtherAndIsKept() throws Exception {
    var text =
        """
        {"chosen":"img","sources":[
         {"id":"img","zh":"影像","kind":"tianditu","address":"https://t{0-7}.tianditu.gov.cn",
          "layer":"img","grid":"geographic","key":"secret-1"},
         {"id":"bad","zh":"坏","kind":"xyz","address":"ftp://a/{z}/{x}/{y}","note":"keep me"},
         {"id":"nokey","zh":"坏","kind":"tianditu","address":"https://t0.tianditu.gov.cn","layer":"vec"},
         {"id":"file","zh":"文件","kind":"mbtiles","file":"/data/a.mbtiles"}]}
        """;
    var read = TileSources.read(text);
    assertEquals(List.of("img", "file"), read.sources().stream().map(s -> s.id()).toList());
    assertEquals(
        List.of(BadSource.Code.ADDRESS, BadSource.Code.KEY),
        read.bad().stream().map(b -> b.why().code()).toList());
    assertEquals(true, read.write().contains("keep me"));
    assertEquals(read.sources(), TileSources.read(read.write()).sources());
    assertFalse(read.sources().toString().contains("secret-1"), "printed as dots");
    assertThrows(dev.huishang.wire.BadPage.class, () -> TileSources.read("<html>"));
  }
}
