package dev.huishang.planted.map.files;

/// Breaks nothing: tile files are databases.
record FilesMayUseSql(java.sql.Connection connection) {}
