package dev.huishang.domain.cap;

/// Which form of the Common Alerting Protocol a message has.
public enum CapForm {
  /// Old messages are real and are shown as 1.1.
  CAP_1_1("CAP 1.1", "urn:oasis:names:tc:emergency:cap:1.1", "cap-1.1.xsd"),
  CAP_1_2("CAP 1.2", "urn:oasis:names:tc:emergency:cap:1.2", "cap-1.2.xsd"),
  /// CAP 1.2 with a blank instead of `T` in times and colours as severity (GB/T 35965.1-2018).
  CAP_CN("GB/T 35965.1-2018", "urn:oasis:names:tc:emergency:cap:1.2", "cap-cn.xsd");

  private final String words;
  private final String namespace;
  private final String schema;

  CapForm(String words, String namespace, String schema) {
    this.words = words;
    this.namespace = namespace;
    this.schema = schema;
  }

  /// Number and edition of the standard.
  public String words() {
    return words;
  }

  /// Namespace of the root element.
  public String namespace() {
    return namespace;
  }

  /// Name of the schema beside this package.
  String schema() {
    return schema;
  }
}
