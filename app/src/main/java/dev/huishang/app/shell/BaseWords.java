package dev.huishang.app.shell;

import dev.huishang.domain.rules.Words;
import dev.huishang.wire.tiles.BadSource;
import dev.huishang.wire.tiles.TileSource;
import dev.huishang.wire.tiles.TileTrouble;

/// What the screen says of base maps.
public final class BaseWords {
  private final Texts texts;

  public BaseWords(Texts texts) {
    this.texts = texts;
  }

  /// What is wrong, where, since when, and what to do.
  public String trouble(TileSource source, TileTrouble trouble) {
    var code = trouble.kind().name();
    return texts.get(
        "base.trouble",
        source.name(texts.isChinese()),
        trouble.where(),
        texts.get("base.wrong." + code),
        trouble.detail(),
        new Words(texts.isChinese()).time(trouble.since()),
        texts.get("base.do." + code));
  }

  /// Why a description cannot be used.
  public String bad(String name, BadSource why) {
    return texts.get("base.bad", name, texts.get("base.bad." + why.code().name()), why.value());
  }
}
