package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds stations and divisions by Chinese name, code, pinyin or its initials.
record Search(Room room, Points points) {
  private static final int MOST = 12;

  List<SearchHit> find(String query) {
    var part = query.strip().toLowerCase(Locale.ROOT);
    var hits = new ArrayList<SearchHit>();
    if (part.length() < 2 && part.chars().allMatch(c -> c < 128)) {
      return hits;
    }
    for (var region : room.baseMap().regions()) {
      if (hits.size() < MOST / 2
          && matches(part, region.adcode(), region.name(), region.nameEn())) {
        var label = room.texts().name(region.name(), region.nameEn()) + "  " + region.adcode();
        hits.add(new SearchHit(label, -1, region.adcode(), region.lon(), region.lat()));
      }
    }
    if (part.matches("[0-9]{6}") && hits.isEmpty()) {
      room.filed()
          .remark(part, room.now().get(), room.texts())
          .flatMap(r -> room.filed().onMap(part, room.now().get()))
          .ifPresent(r -> {
            var label = part + " → " + room.filed().name(part, room.now().get(), room.texts());
            hits.add(new SearchHit(label, -1, r.adcode(), r.lon(), r.lat()));
          });
    }
    for (int i = 0; i < points.stations().size() && hits.size() < MOST; i++) {
      var s = points.stations().get(i);
      if (matches(part, s.id(), s.name(), s.nameEn())) {
        var label = room.texts().name(s.name(), s.nameEn()) + "  " + s.id();
        hits.add(new SearchHit(label, i, s.region(), s.lon(), s.lat()));
      }
    }
    return hits;
  }

  static boolean matches(String part, String code, String zh, String en) {
    var latin = en.toLowerCase(Locale.ROOT);
    return zh.contains(part)
        || code.toLowerCase(Locale.ROOT).startsWith(part)
        || latin.startsWith(part)
        || initials(latin).startsWith(part);
  }

  private static String initials(String words) {
    var out = new StringBuilder();
    for (var word : words.split("[ '-]+", -1)) {
      if (!word.isEmpty()) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }
}
