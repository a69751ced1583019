"""Lays a hillshade on a relief: shade.py RELIEF SHADE OUT."""
import sys
import numpy as np
from osgeo import gdal

relief, shade = gdal.Open(sys.argv[1]), gdal.Open(sys.argv[2])
light = shade.ReadAsArray().astype(np.float32) / 180
out = gdal.GetDriverByName("GTiff").CreateCopy(sys.argv[3], relief)
for band in (1, 2, 3):
    colour = relief.GetRasterBand(band).ReadAsArray() * np.clip(light, 0.35, 1.25)
    out.GetRasterBand(band).WriteArray(np.clip(colour, 0, 255).astype(np.uint8))
