package dev.huishang.planted.map;

/// Breaks rule 5: the map asks no database, except in its tile files.
record Planted05Sql(java.sql.Connection connection) {}
