#!/bin/sh
# Makes the files beside it with GDAL 3.6.2 (Debian package gdal-bin); see README.md.
set -e
cd "$(dirname "$0")"
rm -rf made && mkdir made
ogr2ogr -f "ESRI Shapefile" made/utf8.shp source.csv -oo X_POSSIBLE_NAMES=lon -oo Y_POSSIBLE_NAMES=lat \
  -a_srs EPSG:4490 -lco ENCODING=UTF-8
ogr2ogr -f "ESRI Shapefile" made/gbk.shp source.csv -oo X_POSSIBLE_NAMES=lon -oo Y_POSSIBLE_NAMES=lat \
  -a_srs EPSG:4326 -lco ENCODING=GBK
printf GBK > made/gbk.cpg
ogr2ogr -f "ESRI Shapefile" made/areas.shp source.geojson -where "kind='area'" -nlt POLYGON -a_srs EPSG:4490 -lco ENCODING=UTF-8
ogr2ogr -f "ESRI Shapefile" made/lines.shp source.geojson -where "kind='line'" -nlt LINESTRING -a_srs EPSG:4490 -lco ENCODING=UTF-8
ogr2ogr -f "ESRI Shapefile" made/gauss.shp made/utf8.shp -s_srs EPSG:4490 -t_srs EPSG:4549 -lco ENCODING=UTF-8
ogr2ogr -f GeoJSON made/cgcs2000.geojson source.geojson -a_srs EPSG:4490
ogr2ogr -f GeoJSON made/mercator.geojson source.geojson -t_srs EPSG:3857
ogr2ogr -f KML made/all.kml source.geojson
ogr2ogr -f GPKG made/foreign.gpkg source.geojson
