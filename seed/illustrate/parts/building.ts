import { darken, lighten } from "../canvas/colour.ts"
import { facet, polygon } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import { path, rect, stroke } from "../canvas/svg.ts"
import type { Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"

const windowAt = (x: number, y: number, w: number, h: number, glow: string) =>
  rect(x - 5, y - 5, w + 10, h + 10, "#1d1a33", 'opacity=".16"') +
  rect(x, y, w, h, glow) +
  stroke(`M${x + w / 2} ${y}v${h}M${x} ${y + h / 2}h${w}`, darken(glow, 0.4), 3)

/** Rammed-earth block: lit front, shaded side, battered walls, a stepped crown. Its foot is y = 0. */
export const earthBlock = (x: number, w: number, h: number, c: string, side = 60, crown = true): string => {
  const lean = h * 0.03
  const front = polygon([
    [x, 0],
    [x + lean, -h],
    [x + w - lean, -h],
    [x + w, 0],
  ])
  const flank = polygon([
    [x + w, 0],
    [x + w - lean, -h],
    [x + w + side - lean, -h + side * 0.3],
    [x + w + side, -side * 0.2],
  ])
  const courses = upTo(Math.floor(h / 64))
    .map((i) => stroke(`M${x + 14} ${-i * 64 - 40}H${x + w - 10}`, darken(c, 0.09), 3))
    .join("")
  const merlons = crown
    ? upTo(Math.max(2, Math.round(w / 44)))
        .map((i, _, all) => {
          const mx = x + lean + (i * (w - 2 * lean - 26)) / (all.length - 1)
          return rect(mx, -h - 26, 26, 28, c) + rect(mx + 7, -h - 40, 12, 16, c)
        })
        .join("")
    : rect(x + lean - 6, -h - 12, w - 2 * lean + 12, 14, lighten(c, 0.2))
  return path(flank, darken(c, 0.32)) + path(front, c) + courses + merlons
}

/** A tall corner tower with its recessed pattern. */
export const tower = (x: number, w: number, h: number, c: string): string => {
  const motif = upTo(3)
    .map(
      (i) =>
        path(`M${x + w * 0.5} ${-h + 54 + i * 46}l18 20 -18 20 -18 -20Z`, darken(c, 0.3)) +
        rect(x + w * 0.2, -h + 66 + i * 46, 10, 18, darken(c, 0.3)) +
        rect(x + w * 0.72, -h + 66 + i * 46, 10, 18, darken(c, 0.3)),
    )
    .join("")
  return earthBlock(x, w, h, c, w * 0.34) + motif
}

/** A guesthouse of earth, about 700 wide; `glow` is what shines in its windows. */
export const earthHouse = (c: string, glow: string): Thing => {
  const doorway =
    path("M-62 0V-120A62 62 0 0 1 62 -120V0Z", darken(c, 0.55)) +
    path("M-48 0V-118A48 48 0 0 1 48 -118V0Z", colour.indigo) +
    stroke("M0 0V-164M-48 -90H48", darken(colour.indigo, 0.4), 4)
  const beams = upTo(7)
    .map((i) => rect(-214 + i * 68, -318, 15, 20, colour.umber))
    .join("")
  const windows =
    [-190, 126].map((x) => windowAt(x, -200, 62, 84, glow)).join("") +
    [-60, 24].map((x) => windowAt(x, -410, 44, 58, glow)).join("")
  return {
    art:
      earthBlock(-140, 260, 470, lighten(c, 0.08), 60) +
      earthBlock(-260, 500, 300, c, 80, false) +
      beams +
      tower(-350, 120, 400, lighten(c, 0.05)) +
      tower(210, 120, 360, darken(c, 0.06)) +
      windows +
      doorway +
      [-290, 264].map((x) => rect(x, -190, 18, 44, darken(c, 0.5))).join(""),
    shade: `<path d="${facet("-350 0, -350 -400, -230 -400, -140 -470, 120 -470, 210 -360, 330 -360, 350 0")}"/>`,
  }
}

/** A village of cubes climbing a slope. */
export const village = (c: string, glow: string): string =>
  [
    [-300, 120, 130],
    [-190, 150, 210],
    [-60, 110, 300],
    [30, 150, 240],
    [160, 120, 170],
    [-110, 130, 150],
    [70, 130, 130],
    [240, 110, 110],
  ]
    .map(
      ([x = 0, w = 0, h = 0], i) =>
        earthBlock(x, w, h, i % 2 ? c : lighten(c, 0.1), 36, i % 3 === 0) +
        windowAt(x + w * 0.3, -h + 34, 22, 30, glow) +
        (i % 2 ? windowAt(x + w * 0.62, -h + 70, 20, 26, glow) : ""),
    )
    .join("")

/** The portal of an old town: horseshoe-free round arch, carved band, two leaves ajar. */
export const gateway = (c: string, door: string): Thing => {
  const teeth = upTo(13)
    .map((i) => path(`M${-300 + i * 46} -560l23 -34 23 34Z`, darken(c, 0.26)))
    .join("")
  return {
    art:
      rect(-340, -640, 680, 640, c) +
      rect(-340, -640, 680, 22, lighten(c, 0.3)) +
      teeth +
      path("M-230 0V-300A230 230 0 0 1 230 -300V0Z", darken(c, 0.22)) +
      path("M-190 0V-300A190 190 0 0 1 190 -300V0Z", darken(c, 0.6)) +
      path("M-190 0V-300A190 190 0 0 1 -20 -488V0Z", door) +
      path("M190 0V-300A190 190 0 0 0 60 -478V0Z", darken(door, 0.3)) +
      upTo(6)
        .flatMap((r) =>
          upTo(4).map(
            (k) => `<circle cx="${-160 + k * 40}" cy="${-40 - r * 62}" r="7" fill="${colour.brass}"/>`,
          ),
        )
        .join("") +
      `<circle cx="-44" cy="-190" r="22" fill="none" stroke="${colour.brass}" stroke-width="8"/>`,
    shade: '<rect x="-340" y="-640" width="680" height="640"/>',
  }
}
