package dev.huishang.map.files;

/// A file that is not taken: nothing of it is kept.
public final class FileRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /// Why a file is refused; the screen says each in words.
  public enum Why {
    /// Nothing in it.
    EMPTY,
    /// Above the limit of size; the detail names size and limit, MiB.
    TOO_LARGE,
    /// More features or places than are taken; the detail names the limit.
    TOO_MANY,
    /// Nested deeper than any map is.
    TOO_DEEP,
    /// Of another kind than its name says or than is read here; the detail names the kind.
    OTHER_KIND,
    /// Ends in the middle, or is not well formed; the detail names the place.
    BROKEN,
    /// An XML file with a document type declaration: entities are never resolved.
    DOCTYPE,
    /// Not UTF-8 where that is demanded, or an encoding nobody knows.
    ENCODING,
    /// In another reference system than EPSG:4490 and EPSG:4326; the detail is its name.
    CRS,
    /// A part of a Shapefile is missing; the detail is its name.
    PART_MISSING,
    /// Parts of a Shapefile do not have as many records; the detail gives the counts.
    COUNTS_DIFFER,
    /// No feature of it can be used.
    NOTHING_USABLE,
    /// A GeoPackage: those are written here, not read; the detail names its tables.
    GEOPACKAGE,
    /// Would be written over, and was made by another program.
    FOREIGN,
    /// Cannot be read or written; the detail says why.
    UNREADABLE
  }

  private final Why why;
  private final String detail;

  public FileRefused(Why why, String detail) {
    super(why + " " + detail);
    this.why = why;
    this.detail = detail;
  }

  public FileRefused(Why why, String detail, Throwable cause) {
    super(why + " " + detail, cause);
    this.why = why;
    this.detail = detail;
  }

  /// Why.
  public Why why() {
    return why;
  }

  /// What exactly, where: a name, a number, a line.
  public String detail() {
    return detail;
  }
}
