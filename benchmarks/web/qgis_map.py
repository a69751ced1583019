"""Points in QGIS: DIR (points, cameras as little-endian doubles), work, seconds. Answers with ms: and the frames."""
import array
import json
import math
import resource
import sys
import time

from qgis.core import (QgsApplication, QgsCategorizedSymbolRenderer, QgsCoordinateReferenceSystem, QgsFeature, QgsFillSymbol,
                       QgsGeometry, QgsMapRendererSequentialJob, QgsMapSettings, QgsLineSymbol, QgsMarkerSymbol, QgsPointXY,
                       QgsRectangle, QgsRendererCategory, QgsSingleSymbolRenderer, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

COLOURS = """#00E400 #FFFF00 #FF7E00 #FF0000 #99004C #7E0023 #3399FF #66CCCC #CC99FF #999933 #669900 #CC6600
#0066CC #990099 #FF99CC #AAAAAA""".split()
EARTH = 20037508.342789244


def doubles(path):
    values = array.array("d")
    with open(path, "rb") as file:
        values.frombytes(file.read())
    return values


def mercator(lon, lat):
    lat = max(-85.0511, min(85.0511, lat))
    return lon / 180 * EARTH, math.log(math.tan(math.radians(45 + lat / 2))) / math.pi * EARTH


def renderer(turn):
    categories = []
    for i in range(16):
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": COLOURS[(i + turn) % 16], "size": "6", "size_unit": "Pixel",
             "outline_style": "no"})
        categories.append(QgsRendererCategory(i, symbol, str(i)))
    return QgsCategorizedSymbolRenderer("c", categories)


def share(image):
    """Share of the pixels that have the colour of a point."""
    wanted = {int(c[1:], 16) for c in COLOURS}
    seen = [image.pixel(x, y) & 0xFFFFFF for y in range(0, 1080, 9) for x in range(0, 1920, 9)]
    return sum(c in wanted for c in seen) / len(seen)


def base(folder):
    """One layer for each part of the base map, from bottom to top."""
    layers = []
    with open(folder + "/base", encoding="utf-8") as file:
        features = json.load(file)["features"]
    for source in features:
        look, geometry = source["properties"], source["geometry"]
        parts = geometry["coordinates"]
        if look["ring"]:
            shape = QgsGeometry.fromMultiPolygonXY(
                [[[QgsPointXY(*mercator(*at)) for at in ring] for ring in part] for part in parts])
            symbol = QgsFillSymbol.createSimple({"color": look["colour"], "outline_style": "no"})
        else:
            shape = QgsGeometry.fromMultiPolylineXY(
                [[QgsPointXY(*mercator(*at)) for at in part] for part in parts])
            symbol = QgsLineSymbol.createSimple(
                {"color": look["colour"], "width": str(look["width"]), "width_unit": "Pixel"})
        symbol.setOpacity(look["alpha"])
        layer = QgsVectorLayer(geometry["type"] + "?crs=EPSG:3857", "base", "memory")
        feature = QgsFeature()
        feature.setGeometry(shape)
        layer.dataProvider().addFeatures([feature])
        layer.updateExtents()
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        layers.append(layer)
    return layers


def main(folder, work, seconds):
    points = doubles(folder + "/points")
    cameras = doubles(folder + "/cameras")
    layer = QgsVectorLayer("Point?crs=EPSG:3857&field=c:integer", "points", "memory")
    features = []
    for i in range(0, len(points), 3):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*mercator(points[i], points[i + 1]))))
        feature.setAttributes([int(points[i + 2])])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    del features
    layer.updateExtents()
    settings = QgsMapSettings()
    ground = base(folder)  # kept: the settings only know where they are
    settings.setLayers([layer] + ground[::-1])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setOutputSize(QSize(1920, 1080))
    settings.setBackgroundColor(QColor("#0B1220"))
    layer.setRenderer(renderer(0))
    ms, warm, spent, frame = [], 0, 0.0, 0
    while len(ms) < 5 or spent < seconds * 1000:
        began = time.perf_counter()
        at = frame % (len(cameras) // 3) * 3
        x, y = mercator(cameras[at], cameras[at + 1])
        pixel = 2 * EARTH / (256 * 2 ** cameras[at + 2])
        settings.setExtent(QgsRectangle(x - 960 * pixel, y - 540 * pixel, x + 960 * pixel, y + 540 * pixel))
        if work == "recolour":
            layer.setRenderer(renderer(frame))
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        image = job.renderedImage()
        took = (time.perf_counter() - began) * 1000
        frame += 1
        spent += took
        if warm < 3 or not ms and spent < max(4000, seconds * 600):
            warm += 1
        else:
            spent = spent if ms else took
            ms.append(took)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print("ms:%s;0;%d;%.3f" % (",".join("%.3f" % m for m in ms), peak, share(image)), flush=True)


QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
application.exitQgis()
