package dev.huishang.domain.cap;

/// A file that goes with the message (CAP 1.2, 3.2.3). Absent and empty elements are both empty
/// texts. Nothing is ever fetched or decoded here.
///
/// @param desc `resourceDesc`
/// @param mimeType `mimeType`
/// @param size `size` in bytes as stated
/// @param uri `uri`
/// @param derefUri `derefUri`, the file itself in Base64
/// @param digest `digest`, SHA-1 of the file
public record CapResource(
    String desc, String mimeType, String size, String uri, String derefUri, String digest) {}
