package dev.huishang.app.integration;

import dev.huishang.domain.CatalogueEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A place in the tree of the catalogue: the whole, a group, a catalogue or a resource.
///
/// @param key the same for the same place in a later answer
/// @param name in the language of the screen
/// @param entry what stands here, null for the whole and for a group that is no entry
/// @param catalogues how many catalogues lie here, itself included
/// @param resources how many resources lie here, itself included
/// @param below what lies below it
record CatalogueNode(
    String key,
    String name,
    @Nullable CatalogueEntry entry,
    int catalogues,
    int resources,
    List<CatalogueNode> below) {
  static CatalogueNode leaf(CatalogueEntry entry, String name) {
    int resource = entry.kind() == dev.huishang.domain.CatalogueKind.RESOURCE ? 1 : 0;
    return new CatalogueNode(entry.id(), name, entry, 0, resource, List.of());
  }

  static CatalogueNode catalogue(CatalogueEntry entry, String name, List<CatalogueNode> below) {
    return new CatalogueNode(entry.id(), name, entry, 1, below.size(), below);
  }

  static CatalogueNode group(
      String key, String name, @Nullable CatalogueEntry entry, List<CatalogueNode> below) {
    return new CatalogueNode(
        key,
        name,
        entry,
        below.stream().mapToInt(CatalogueNode::catalogues).sum(),
        below.stream().mapToInt(CatalogueNode::resources).sum(),
        below);
  }

  /// Catalogues and resources below it as figures, or how many entries where it holds neither;
  /// empty for a leaf.
  String count() {
    if (below.isEmpty()) {
      return "";
    }
    boolean catalogue = below.stream().allMatch(n -> n.below().isEmpty());
    return catalogue
        ? String.format(Locale.ROOT, "%,d", below.size())
        : String.format(Locale.ROOT, "%,d / %,d", catalogues, resources);
  }

  /// What the list beside the tree shows: all catalogues of a group of groups, otherwise what lies
  /// directly below.
  Stream<CatalogueNode> listed() {
    boolean groups =
        below.stream().anyMatch(n -> n.below().stream().anyMatch(b -> b.catalogues() > 0));
    return groups
        ? below.stream().flatMap(n -> n.catalogues() > 0 ? n.below().stream() : Stream.of())
        : below.stream();
  }
}
