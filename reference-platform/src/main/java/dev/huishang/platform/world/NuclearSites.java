package dev.huishang.platform.world;

import dev.huishang.domain.Networks;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;

/// The nuclear power sites, as public facts; their values are simulated like all others.
final class NuclearSites {
  private static final String[] SITES = {
    "秦山|Qinshan|330424|120.95|30.44", "大亚湾|Daya Bay|440307|114.55|22.60",
    "岭澳|Ling Ao|440307|114.56|22.61", "田湾|Tianwan|320703|119.46|34.69",
    "红沿河|Hongyanhe|210281|121.47|39.80", "宁德|Ningde|350982|120.28|27.04",
    "阳江|Yangjiang|441702|112.26|21.71", "福清|Fuqing|350181|119.45|25.45",
    "方家山|Fangjiashan|330424|120.94|30.44", "三门|Sanmen|331022|121.64|29.10",
    "海阳|Haiyang|370687|121.38|36.71", "台山|Taishan|440781|112.98|21.92",
    "昌江|Changjiang|469026|108.90|19.46", "防城港|Fangchenggang|450602|108.56|21.67",
    "石岛湾|Shidao Bay|371082|122.53|36.97", "漳州|Zhangzhou|350622|117.49|23.83",
    "霞浦|Xiapu|350921|120.16|26.80", "徐大堡|Xudabao|211481|120.55|40.35",
    "惠州太平岭|Taipingling|441323|114.98|22.70", "三澳|San'ao|330327|120.50|27.20"
  };

  static void add(Layout layout) {
    for (var site : SITES) {
      var f = site.split("\\|", -1);
      layout.add(
          new Station(
              "NP-" + f[1].replaceAll("[^A-Za-z]", ""),
              1,
              PointKind.NUCLEAR,
              Networks.NUCLEAR,
              f[0] + "核电厂",
              f[1] + " nuclear power plant",
              f[2],
              Double.parseDouble(f[3]),
              Double.parseDouble(f[4]),
              null,
              null,
              null,
              false,
              true),
          Integer.parseInt(f[2]) / 10_000 * 10_000);
    }
  }

  private NuclearSites() {}
}
