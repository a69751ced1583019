package dev.huishang.app.integration;

import dev.huishang.app.shell.Initials;
import dev.huishang.app.shell.Texts;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.CatalogueKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The resource centre as a tree: what the catalogues are gathered by, the catalogues, their
/// resources; then the returned kinds and the applications. Whatever names a parent that is not
/// there is gathered under a node that says so: nothing is lost from the counts.
///
/// @param texts language of the names
/// @param entries everything, in the order of the platform
/// @param initials pinyin initials by id
record CatalogueForest(Texts texts, List<CatalogueEntry> entries, Map<String, String> initials) {
  /// What the catalogues are gathered by.
  enum By {
    SUBJECT,
    PROVIDER
  }

  private static final Comparator<String> NUMBERED =
      Comparator.comparing((String s) -> s.replaceAll("[0-9]+$", ""))
          .thenComparing(String::length)
          .thenComparing(Comparator.naturalOrder());

  static CatalogueForest of(Texts texts, List<CatalogueEntry> entries) {
    var initials = new HashMap<String, String>();
    entries.forEach(e -> initials.put(e.id(), Initials.of(e.zh())));
    return new CatalogueForest(texts, List.copyOf(entries), initials);
  }

  /// The tree of what fits the query; what lies below a fitting node stays with it.
  ///
  /// @param query part of a name in either language, initials, the begin of an id, or a provider;
  ///   blank for everything
  CatalogueNode tree(By by, String query) {
    var wanted = query.strip().toLowerCase(Locale.ROOT);
    Predicate<CatalogueEntry> fits = e -> wanted.isEmpty() || fits(e, wanted);
    Map<String, List<CatalogueEntry>> resources = new HashMap<>();
    of(CatalogueKind.RESOURCE)
        .forEach(r ->
            resources.computeIfAbsent(String.valueOf(r.parent()), k -> new ArrayList<>()).add(r));
    var groups = new ArrayList<CatalogueNode>();
    if (by == By.SUBJECT) {
      subjects(groups, resources, fits);
    } else {
      providers(groups, resources, fits);
    }
    var lost =
        resources.values().stream().flatMap(List::stream).filter(fits).map(this::leaf).toList();
    add(groups, "lost", texts.get("integration.tree.lost"), lost);
    for (var kind : List.of(CatalogueKind.DATA_RETURN, CatalogueKind.APPLICATION)) {
      var own = of(kind).stream().filter(fits).map(this::leaf).toList();
      add(groups, kind.name(), texts.get("integration.kind." + kind), own);
    }
    return CatalogueNode.group("", texts.get("integration.tree.all"), null, groups);
  }

  private void subjects(
      List<CatalogueNode> groups,
      Map<String, List<CatalogueEntry>> resources,
      Predicate<CatalogueEntry> fits) {
    Map<String, List<CatalogueEntry>> catalogues = new HashMap<>();
    of(CatalogueKind.CATALOGUE)
        .forEach(c ->
            catalogues.computeIfAbsent(String.valueOf(c.parent()), k -> new ArrayList<>()).add(c));
    for (var subject : of(CatalogueKind.SUBJECT_DATABASE)) {
      var own = catalogues.remove(subject.id());
      Predicate<CatalogueEntry> here = fits.test(subject) ? e -> true : fits;
      var below = catalogues(own == null ? List.of() : own, resources, here);
      if (!below.isEmpty() || fits.test(subject)) {
        groups.add(CatalogueNode.group(subject.id(), name(subject), subject, below));
      }
    }
    var rest =
        of(CatalogueKind.CATALOGUE).stream()
            .filter(c -> catalogues.containsKey(String.valueOf(c.parent())));
    add(
        groups,
        "loose",
        texts.get("integration.tree.loose"),
        catalogues(rest.toList(), resources, fits));
  }

  private void providers(
      List<CatalogueNode> groups,
      Map<String, List<CatalogueEntry>> resources,
      Predicate<CatalogueEntry> fits) {
    var providers = new TreeMap<String, List<CatalogueEntry>>(NUMBERED);
    of(CatalogueKind.CATALOGUE)
        .forEach(c -> providers.computeIfAbsent(c.provider(), k -> new ArrayList<>()).add(c));
    providers.forEach((provider, own) ->
        add(groups, "by " + provider, provider, catalogues(own, resources, fits)));
  }

  /// The catalogues that fit or hold a resource that does; their resources are taken out of the
  /// map.
  private List<CatalogueNode> catalogues(
      List<CatalogueEntry> own,
      Map<String, List<CatalogueEntry>> resources,
      Predicate<CatalogueEntry> fits) {
    var nodes = new ArrayList<CatalogueNode>();
    for (var catalogue : own) {
      boolean whole = fits.test(catalogue);
      var held = resources.remove(catalogue.id());
      var below =
          held == null
              ? List.<CatalogueNode>of()
              : held.stream().filter(r -> whole || fits.test(r)).map(this::leaf).toList();
      if (whole || !below.isEmpty()) {
        nodes.add(CatalogueNode.catalogue(catalogue, name(catalogue), below));
      }
    }
    return nodes;
  }

  private static void add(
      List<CatalogueNode> groups, String key, String name, List<CatalogueNode> below) {
    if (!below.isEmpty()) {
      groups.add(CatalogueNode.group(key, name, null, below));
    }
  }

  private boolean fits(CatalogueEntry e, String wanted) {
    return e.zh().toLowerCase(Locale.ROOT).contains(wanted)
        || e.en().toLowerCase(Locale.ROOT).contains(wanted)
        || e.id().toLowerCase(Locale.ROOT).startsWith(wanted)
        || e.provider().toLowerCase(Locale.ROOT).contains(wanted)
        || Initials.contain(initials.getOrDefault(e.id(), ""), wanted);
  }

  private List<CatalogueEntry> of(CatalogueKind kind) {
    return entries.stream().filter(e -> e.kind() == kind).toList();
  }

  private CatalogueNode leaf(CatalogueEntry entry) {
    return CatalogueNode.leaf(entry, name(entry));
  }

  private String name(@Nullable CatalogueEntry entry) {
    return entry == null ? "" : texts.name(entry.zh(), entry.en());
  }
}
