package dev.huishang.domain;

/// Kind of an entry of the resource centre.
public enum CatalogueKind {
  SUBJECT_DATABASE,
  APPLICATION,
  CATALOGUE,
  RESOURCE,
  DATA_RETURN
}
