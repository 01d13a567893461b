import { darken, lighten } from "../canvas/colour.ts"
import { upTo } from "../canvas/random.ts"
import { circle, ellipse, fade, path, rect, stroke } from "../canvas/svg.ts"
import type { Thing } from "../canvas/thing.ts"
import { khatam } from "./khatam.ts"

const wheel = (x: number, y: number, r: number) =>
  circle(x, y, r, "#26282d") +
  circle(x, y, r * 0.62, "#9aa0a2") +
  circle(x, y, r * 0.5, "#6f767a") +
  circle(x, y, r * 0.16, "#d5d8d5")

/** A small delivery van, facing left; about 640 wide. A band of stars runs along it. */
export const van = (c: string, band: string): Thing => {
  const body =
    "M-310 -50C-316 -110 -300 -130 -270 -140L-200 -250C-190 -264 -176 -270 -160 -270H290C304 -270 312 -262 312 -248V-50Z"
  return {
    art:
      path(body, c) +
      path("M-310 -50C-312 -90 -306 -112 -290 -128L312 -110V-50Z", darken(c, 0.16)) +
      path("M-252 -142L-192 -236C-186 -244 -180 -246 -172 -246H-90V-142Z", "#bcd0d0") +
      path("M-200 -142L-150 -246H-90V-142Z", "#d9e4de") +
      stroke("M-82 -262V-56", darken(c, 0.26), 5) +
      rect(-70, -196, 372, 64, band) +
      upTo(6)
        .map((i) => path(khatam(24, -34 + i * 60, -164), lighten(c, 0.3)))
        .join("") +
      rect(-70, -128, 34, 10, darken(c, 0.4)) +
      path("M-310 -92h34v22h-36Z", "#f0c75a") +
      rect(294, -110, 20, 40, "#b5402f") +
      rect(-320, -62, 640, 22, "#34373d") +
      wheel(-190, -36, 62) +
      wheel(190, -36, 62),
    shade: `<path d="${body}"/><rect x="-310" y="-60" width="620" height="60"/>`,
  }
}

/** A three-wheeled carrier, facing left, its bed loaded. */
export const tricycle = (c: string, load: string): Thing => ({
  art:
    `<g transform="translate(120 -150)">${load}</g>` +
    rect(-30, -160, 330, 90, c) +
    rect(-30, -160, 330, 22, lighten(c, 0.25)) +
    rect(180, -160, 120, 90, "#1d1a33", fade(0.14)) +
    path("M-250 -60L-200 -220H-140L-150 -100H-30V-70H-230Z", c) +
    path("M-250 -60L-230 -120H-150V-100H-30V-70H-230Z", darken(c, 0.22)) +
    stroke("M-196 -216L-240 -250M-216 -216L-176 -250", "#34373d", 12) +
    path("M-130 -160H-40V-130H-120Z", "#34373d") +
    circle(-214, -180, 20, "#f0c75a") +
    wheel(-230, -56, 56) +
    wheel(170, -56, 60),
  shade: '<path d="M-280 0L-200 -240 -140 -220 -150 -160H300V0Z"/>',
})

/** Packed cartons, one on another. Standing; sizes in [x, width, height, level]. */
export const cartons = (
  rows: readonly (readonly [x: number, y: number, w: number, h: number])[],
  c = "#c99a62",
): Thing => ({
  art: rows
    .map(([x, y, w, h], i) => {
      const k = i % 2 ? c : lighten(c, 0.12)
      return (
        path(`M${x + w} ${y}V${y - h}l34 -26v${h}Z`, darken(k, 0.34)) +
        path(`M${x} ${y - h}l34 -26h${w}l-34 26Z`, lighten(k, 0.3)) +
        rect(x, y - h, w, h, k) +
        rect(x + w * 0.42, y - h, w * 0.16, h, lighten(k, 0.4), fade(0.7)) +
        path(khatam(Math.min(w, h) * 0.14, x + w * 0.2, y - h * 0.3), darken(k, 0.3))
      )
    })
    .join(""),
  shade: rows
    .map(([x, y, w, h]) => `<rect x="${x}" y="${y - h - 20}" width="${w + 30}" height="${h + 20}"/>`)
    .join(""),
})

/** A road from the foreground to a far point. */
export const road = (x: number, top: number, c: string, w = 1000): string =>
  path(
    `M${w * 0.1} 1000C${w * 0.3} 860 ${x - 120} 820 ${x - 12} ${top}H${x + 12}C${x + 60} 820 ${w * 0.8} 860 ${w * 1.1} 1000Z`,
    c,
  ) + ellipse(x, top, 12, 3, c)
