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
        detail(trouble),
        new Words(texts.isChinese()).time(trouble.since()),
        texts.get("base.do." + code));
  }

  /// Of a file the reason in words, then what was seen.
  private String detail(TileTrouble trouble) {
    var words = trouble.detail().split(" ", 2);
    return trouble.kind() == TileTrouble.Kind.FILE
        ? (texts.or("base.file." + words[0], words[0]) + " " + (words.length > 1 ? words[1] : ""))
            .strip()
        : trouble.detail();
  }

  /// Why a description cannot be used.
  public String bad(String name, BadSource why) {
    return texts.get("base.bad", name, texts.get("base.bad." + why.code().name()), why.value());
  }
}
