"""A synthetic relief of East Asia as GeoTIFF in EPSG:4326: terrain.py FILE WIDTH WEST SOUTH EAST NORTH."""
import sys
import numpy as np
from osgeo import gdal, osr

out, width = sys.argv[1], int(sys.argv[2])
west, south, east, north = map(float, sys.argv[3:7])
height = int(width * (north - south) / (east - west))
rng = np.random.default_rng(7)
lon = np.linspace(west, east, width)[None, :]
lat = np.linspace(north, south, height)[:, None]
# a high west and a low east, with ridges of falling size
high = 2600 * np.exp(-(((lon - 88) / 14) ** 2 + ((lat - 33) / 8) ** 2)) + 900 * np.exp(-((lon - 103) / 9) ** 2)
for k in range(1, 9):
    f = 0.12 * 1.75 ** k
    for _ in range(4):
        a, p = rng.uniform(0, np.pi), rng.uniform(0, 2 * np.pi)
        high = high + 520 / 1.65 ** k * (1 - np.abs(np.sin(f * (lon * np.cos(a) + lat * np.sin(a)) + p)))
high = high - 1100
drv = gdal.GetDriverByName("GTiff").Create(out, width, height, 1, gdal.GDT_Float32)
drv.SetGeoTransform([west, (east - west) / width, 0, north, 0, -(north - south) / height])
srs = osr.SpatialReference()
srs.ImportFromEPSG(4326)
drv.SetProjection(srs.ExportToWkt())
drv.GetRasterBand(1).WriteArray(high.astype(np.float32))
