#!/bin/sh
# Makes the test archives of this folder in the folder given. Needs the Debian packages gdal-bin and
# python3-gdal (3.6.2), mapproxy (1.15.1), python3-pil, nodejs, and the npm package pmtiles below NODE_PATH.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$1
mkdir -p "$out"
cd "$out"
/usr/bin/python3 "$here/terrain.py" dem.tif 700 100 20 124 44
gdaldem color-relief -q dem.tif "$here/colours.txt" relief.tif
gdaldem hillshade -q -s 111120 -z 8 dem.tif shade.tif
/usr/bin/python3 "$here/shade.py" relief.tif shade.tif land.tif
gdalwarp -q -overwrite -t_srs EPSG:3857 -r bilinear land.tif merc.tif
rm -f gdal-png.mbtiles gdal-jpeg.mbtiles
gdal_translate -q -of MBTILES -co TILE_FORMAT=PNG8 -co ZOOM_LEVEL_STRATEGY=LOWER -outsize 40% 40% merc.tif gdal-png.mbtiles
gdaladdo -q -r average gdal-png.mbtiles 2 4
gdal_translate -q -of MBTILES -co TILE_FORMAT=JPEG -co QUALITY=60 -co ZOOM_LEVEL_STRATEGY=LOWER -outsize 80% 80% merc.tif gdal-jpeg.mbtiles
gdaladdo -q -r average gdal-jpeg.mbtiles 2 4 8
# MapProxy reads GDAL's file as a cache with rows from the south and seeds two caches from it: one with rows
# from the south, one with rows from the north, which is what its usual grid makes.
rm -rf mapproxy-south.mbtiles mapproxy-north.mbtiles cache_data
cp "$here/mapproxy.yaml" "$here/seed.yaml" .
mapproxy-seed -q -f mapproxy.yaml -s seed.yaml --seed ALL --concurrency 1
# PMTiles: written by the script beside this one, then read again by the npm package pmtiles.
node "$here/pmtiles.mjs" "$out"
