// Makes maps/shapes.json out of Natural Earth (public domain) as the package world-atlas 2.0.2 ships it:
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node maps/shapes.mjs package/countries-50m.json maps/shapes.json
// Borders follow the EU's view where Natural Earth shows who holds a place: Crimea is Ukraine's, all of Cyprus is Cyprus.
import { readFileSync, writeFileSync } from "node:fs";
import { HEIGHT as H, WIDTH as W, placed } from "./projection.mjs";
const [,, source, target] = process.argv;
const topo = JSON.parse(readFileSync(source));
const { scale: [kx, ky], translate: [dx, dy] } = topo.transform;
const arcs = topo.arcs.map((arc) => { let x = 0, y = 0; return arc.map(([a, b]) => [(x += a) * kx + dx, (y += b) * ky + dy]); });
const place = ([longitude, latitude]) => placed(longitude, latitude);
function simplify(points, tolerance) {
  if (points.length < 3) return points;
  const keep = new Uint8Array(points.length); keep[0] = keep[points.length - 1] = 1;
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [a, b] = stack.pop(); let far = 0, at = -1;
    const [ax, ay] = points[a], [bx, by] = points[b], len = Math.hypot(bx - ax, by - ay);
    for (let i = a + 1; i < b; i++) {
      const [x, y] = points[i];
      const d = len ? Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / len : Math.hypot(x - ax, y - ay);
      if (d > far) { far = d; at = i; }
    }
    if (far > tolerance) { keep[at] = 1; stack.push([a, at], [at, b]); }
  }
  return points.filter((_, i) => keep[i]);
}
const simple = arcs.map((arc) => simplify(arc.map(place), 0.9));
const ring = (list) => list.flatMap((i, n) => { const arc = i < 0 ? simple[~i].slice().reverse() : simple[i]; return n ? arc.slice(1) : arc; });
// Numbers of ISO 3166-1 to the authority codes of the platform; what is not named is background.
const codes = { 40:"AUT",56:"BEL",100:"BGR",191:"HRV",196:"CYP",203:"CZE",208:"DNK",233:"EST",246:"FIN",250:"FRA",276:"DEU",300:"GRC",348:"HUN",372:"IRL",380:"ITA",428:"LVA",440:"LTU",442:"LUX",470:"MLT",528:"NLD",616:"POL",620:"PRT",642:"ROU",703:"SVK",705:"SVN",724:"ESP",752:"SWE",352:"ISL",578:"NOR",756:"CHE",438:"LIE",8:"ALB",70:"BIH",499:"MNE",807:"MKD",688:"SRB",804:"UKR",498:"MDA",792:"TUR",826:"GBR" };
const background = [112, 643, 504, 12, 788, 760, 268, 422, 376, 368, 400, 434, 818, 51, 31, 364, 275];
const found = {}, rest = [];
const geometries = topo.objects.countries.geometries;
const named = (number) => geometries.find((each) => Number(each.id) === number);
const isCrimea = (polygon) => {
  const points = polygon[0].flatMap((index) => arcs[index < 0 ? ~index : index]);
  return points.every(([lon, lat]) => lon > 32 && lon < 37 && lat > 44 && lat < 46.5);
};
for (const polygon of named(643).arcs.filter(isCrimea)) named(804).arcs.push(polygon);
named(643).arcs = named(643).arcs.filter((each) => !isCrimea(each));
for (const g of geometries) {
  const number = Number(g.id);
  const code = codes[number] ?? { Kosovo: "1A0", "N. Cyprus": "CYP" }[g.properties?.name];
  if (!code && !background.includes(number)) continue;
  const polygons = g.type === "Polygon" ? [g.arcs] : g.arcs;
  let path = "", biggest = 0, centre;
  for (const polygon of polygons) for (const [n, arcsOf] of polygon.entries()) {
    const points = ring(arcsOf);
    const xs = points.map((p) => p[0]), ys = points.map((p) => p[1]);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (x1 < -20 || x0 > W + 20 || y1 < -20 || y0 > H + 20) continue;
    const area = (x1 - x0) * (y1 - y0);
    if (area < 6 && n === 0 && code !== "MLT" && code !== "LIE") continue;
    let [px, py] = points[0].map(Math.round), d = `M${px} ${py}`, cut = "l", count = 0;
    for (const p of points.slice(1)) { const [x, y] = p.map(Math.round); if (x === px && y === py) continue; const [ax, ay] = [x - px, y - py]; cut += `${count && ax >= 0 ? " " : ""}${ax}${ay >= 0 ? " " : ""}${ay}`; px = x; py = y; count++; }
    if (count < 2 && code !== "MLT") continue;
    path += d + cut + "z";
    if (area > biggest) { biggest = area; centre = [Math.round((x0 + x1) / 2), Math.round((y0 + y1) / 2)]; }
  }
  if (!path) continue;
  const known = found[code];
  if (known) known.path += path;
  else if (code) found[code] = { path, at: centre, small: biggest < 260 || undefined };
  else rest.push(path);
}
writeFileSync(target, JSON.stringify({ size: [W, H], countries: found, background: rest.join("") }));
