// Shared by the pages: loads points and ways, asks for one frame after the other, answers with their times.
// A page gives setup(points), pixels(), and step(camera, turn), which ends when the frame is drawn: a browser only notes down what
// a page draws and would run seconds ahead of its picture, so a page reads one pixel back.
const query = new URLSearchParams(location.search);
const work = query.get("work");
const seconds = Number(query.get("seconds"));
const colours = ["#00E400", "#FFFF00", "#FF7E00", "#FF0000", "#99004C", "#7E0023", "#3399FF", "#66CCCC", "#CC99FF",
  "#999933", "#669900", "#CC6600", "#0066CC", "#990099", "#FF99CC", "#AAAAAA"];
const doubles = async (path) => new Float64Array(await (await fetch(path)).arrayBuffer());
const base = async () => (await fetch("/base")).json();
const presented = () => new Promise((done) => requestAnimationFrame(done));
const answer = (text) => fetch("/answer", { method: "POST", body: text });

// Share of the pixels that have the colour of a point: proof that they are there.
function share(rgba) {
  const wanted = colours.map((c) => [1, 3, 5].map((i) => parseInt(c.slice(i, i + 2), 16)));
  let hits = 0, all = 0;
  for (let i = 0; i + 3 < rgba.length; i += 36) {
    all++;
    hits += wanted.some((c) => Math.abs(c[0] - rgba[i]) + Math.abs(c[1] - rgba[i + 1]) + Math.abs(c[2] - rgba[i + 2]) < 12);
  }
  return (hits / all).toFixed(3);
}

async function bench(setup, step, pixels) {
  try {
    const points = await doubles("/points");
    const cameras = await doubles("/cameras");
    await setup(points);
    const ms = [];
    let warm = 0, spent = 0, last = performance.now();
    for (let i = 0; ms.length < 5 || spent < seconds * 1000; i++) {
      const at = (i % (cameras.length / 3)) * 3;
      await step({ lon: cameras[at], lat: cameras[at + 1], zoom: cameras[at + 2] }, work === "recolour" ? i : 0);
      await presented();
      const now = performance.now();
      const took = now - last;
      last = now;
      spent += took;
      if (warm < 3 || (ms.length === 0 && spent < Math.max(4000, seconds * 600))) {
        warm++;
      } else {
        spent = ms.length === 0 ? took : spent;
        ms.push(took.toFixed(3));
      }
    }
    const heap = performance.memory ? Math.round(performance.memory.usedJSHeapSize / 2 ** 20) : 0;
    await answer(`ms:${ms.join(",")};${heap};0;${share(await pixels())}`);
  } catch (e) {
    await answer("its page failed: " + e);
  }
}
