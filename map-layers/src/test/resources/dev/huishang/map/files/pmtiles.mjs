// Writes PMTiles v3 archives from gdal-jpeg.mbtiles after the public description of the format, and checks each with
// the npm package pmtiles. pmtiles.mjs FOLDER; needs sqlite3 on the path and NODE_PATH or node_modules with pmtiles.
import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { writeFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = process.argv[2];
const { PMTiles, zxyToTileId } = createRequire(join(process.env.NODE_PATH ?? folder, "x.js"))("pmtiles");
const rows = execFileSync("sqlite3", [join(folder, "gdal-jpeg.mbtiles"),
  "SELECT zoom_level, tile_column, (1<<zoom_level)-1-tile_row, hex(tile_data) FROM tiles"], { maxBuffer: 1 << 28 })
  .toString().trim().split("\n").map(line => line.split("|"))
  .map(([z, x, y, hex]) => ({ id: zxyToTileId(+z, +x, +y), z: +z, x: +x, y: +y, body: Buffer.from(hex, "hex") }))
  .sort((a, b) => a.id - b.id);

function varint(out, n) {
  while (n > 127) { out.push(n % 128 | 128); n = Math.floor(n / 128); }
  out.push(n);
}
function directory(entries) {
  const out = [];
  varint(out, entries.length);
  let last = 0;
  for (const e of entries) { varint(out, e.id - last); last = e.id; }
  for (const e of entries) varint(out, e.run);
  for (const e of entries) varint(out, e.length);
  entries.forEach((e, i) => {
    const before = entries[i - 1];
    varint(out, before && e.offset === before.offset + before.length ? 0 : e.offset + 1);
  });
  return Buffer.from(out);
}
function archive({ gzip, leaves, clustered }) {
  const pack = b => gzip ? gzipSync(b) : b;
  const order = clustered ? rows : [...rows].reverse();
  const data = [];
  let at = 0;
  const place = new Map();
  for (const r of order) { place.set(r.id, at); data.push(r.body); at += r.body.length; }
  const entries = rows.map(r => ({ id: r.id, run: 1, length: r.body.length, offset: place.get(r.id) }));
  let root, leaf = Buffer.alloc(0);
  if (leaves) {
    const parts = [];
    for (let i = 0; i < entries.length; i += leaves) {
      const packed = pack(directory(entries.slice(i, i + leaves)));
      parts.push({ id: entries[i].id, run: 0, length: packed.length, offset: leaf.length });
      leaf = Buffer.concat([leaf, packed]);
    }
    root = pack(directory(parts));
  } else {
    root = pack(directory(entries));
  }
  const meta = pack(Buffer.from(JSON.stringify({ name: "relief", attribution: "synthetic relief" })));
  const body = Buffer.concat(data);
  const head = Buffer.alloc(127);
  head.write("PMTiles", 0);
  head[7] = 3;
  let offset = 127;
  [root, meta, leaf, body].forEach((part, i) => {
    head.writeBigUInt64LE(BigInt(offset), 8 + i * 16);
    head.writeBigUInt64LE(BigInt(part.length), 16 + i * 16);
    offset += part.length;
  });
  [rows.length, rows.length, rows.length].forEach((n, i) => head.writeBigUInt64LE(BigInt(n), 72 + i * 8));
  head[96] = clustered ? 1 : 0;
  head[97] = gzip ? 2 : 1;
  head[98] = 1;
  head[99] = 3; // jpeg
  head[100] = Math.min(...rows.map(r => r.z));
  head[101] = Math.max(...rows.map(r => r.z));
  [100, 20, 124, 44].forEach((d, i) => head.writeInt32LE(d * 1e7, 102 + i * 4));
  head[118] = 3;
  [112, 32].forEach((d, i) => head.writeInt32LE(d * 1e7, 119 + i * 4));
  return Buffer.concat([head, root, meta, leaf, body]);
}
const kinds = {
  "flat.pmtiles": { gzip: false, leaves: 0, clustered: true },
  "leaves.pmtiles": { gzip: true, leaves: 5, clustered: true },
  "scattered.pmtiles": { gzip: true, leaves: 0, clustered: false },
};
for (const [name, how] of Object.entries(kinds)) {
  writeFileSync(join(folder, name), archive(how));
  const file = readFileSync(join(folder, name));
  const reader = new PMTiles({
    getKey: () => name,
    getBytes: async (from, n) => ({ data: file.buffer.slice(file.byteOffset + from, file.byteOffset + Math.min(from + n, file.length)) }),
  });
  for (const r of rows) {
    const found = await reader.getZxy(r.z, r.x, r.y);
    if (!found || Buffer.compare(Buffer.from(found.data), r.body)) throw new Error(`${name} ${r.z}/${r.x}/${r.y}`);
  }
  console.log(name, file.length, "bytes,", rows.length, "tiles as npm pmtiles reads them");
}
