// The drawing of Europe: where a point of the earth stands in it. Read by `shapes.mjs` and by the elements.

export const WIDTH = 620;
export const HEIGHT = 550;
const SCALE = 760;
const [LEFT, TOP] = [330, 290];
const RADIAN = Math.PI / 180;
const [LONGITUDE, LATITUDE] = [10 * RADIAN, 52 * RADIAN];

/**
 * Lambert's azimuthal equal-area projection around 10° E 52° N, as the EU's maps have it (EPSG:3035).
 * @param {number} longitude
 * @param {number} latitude
 * @returns {[number, number]}
 */
export function placed(longitude, latitude) {
  const l = longitude * RADIAN - LONGITUDE;
  const p = latitude * RADIAN;
  const k = Math.sqrt(2 / (1 + Math.sin(LATITUDE) * Math.sin(p) + Math.cos(LATITUDE) * Math.cos(p) * Math.cos(l)));
  const x = k * Math.cos(p) * Math.sin(l);
  const y = -k * (Math.cos(LATITUDE) * Math.sin(p) - Math.sin(LATITUDE) * Math.cos(p) * Math.cos(l));
  return [x * SCALE + LEFT, y * SCALE + TOP];
}
