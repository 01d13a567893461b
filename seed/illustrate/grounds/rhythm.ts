import { darken, lighten, mix } from "../canvas/colour.ts"
import { upTo } from "../canvas/random.ts"
import { circle, clip, fade, group, path, rect } from "../canvas/svg.ts"
import { starsAndCrosses, steppedDiamond, steppedRow } from "../parts/khatam.ts"
import type { Palette } from "../palettes.ts"
import type { Frame } from "./wall.ts"

/** A dado of stars and crosses along the foot of the wall, two tones apart from it and no more. */
export const zelligeDado = (p: Palette, frame: Frame, height = 172) => {
  const y = frame.horizon - height
  const [star, other] = [darken(p.rhythm, 0.1), mix(darken(p.rhythm, 0.14), p.accent, 0.2)]
  const tiles = starsAndCrosses(
    { x: 0, y, w: frame.w, h: height },
    height / 2,
    (c, r) => ((c + r) % 2 ? star : other),
    lighten(p.rhythm, 0.22),
  )
  return (
    clip(`M0 ${y}H${frame.w}V${frame.horizon}H0Z`, tiles) +
    rect(0, y - 16, frame.w, 16, darken(p.rhythm, 0.22)) +
    rect(0, y - 22, frame.w, 6, lighten(p.rhythm, 0.3))
  )
}

/** The parapet of an earthen house behind the table. */
export const parapet = (p: Palette, frame: Frame, rise = 60) => {
  const y = frame.horizon
  return (
    path(steppedRow(-34, y - rise, frame.w + 120, 26, 4), darken(p.rhythm, 0.08)) +
    rect(0, y - rise, frame.w, rise, darken(p.rhythm, 0.08)) +
    rect(0, y - rise + 18, frame.w, 7, lighten(p.rhythm, 0.25), fade(0.7))
  )
}

/** A low sun, or a tray hung on the wall: one great circle. */
export const disc = (p: Palette, x: number, y: number, r: number) =>
  circle(x, y, r, mix(p.wall, p.accent, 0.2)) +
  circle(x, y, r * 0.9, mix(p.wall, p.accent, 0.28)) +
  circle(x, y, r * 0.86, mix(p.wall, p.accent, 0.2))

/** A flat-woven cloth over the front of the table: stripes and a line of lozenges. */
export const runner = (p: Palette, frame: Frame, y = frame.h - 138) => {
  const [deep, pale] = [mix(p.table, p.accent, 0.62), lighten(p.table, 0.42)]
  const lozenges = upTo(Math.ceil(frame.w / 80) + 1).map((i) => steppedDiamond(i * 80, y + 66, 7, 5, 1))
  const small = upTo(Math.ceil(frame.w / 80) + 1).map((i) => steppedDiamond(i * 80 + 40, y + 66, 5, 3, 1))
  return (
    rect(0, y, frame.w, frame.h - y, pale) +
    rect(0, y + 8, frame.w, 10, deep) +
    rect(0, y + 114, frame.w, 10, deep) +
    path(lozenges.join(""), deep) +
    path(small.join(""), mix(deep, pale, 0.4))
  )
}

/** A whole floor of stars, seen from above. */
export const zelligeFloor = (p: Palette, frame: Frame, size = 125) => {
  const [a, b] = [mix(p.table, p.accent, 0.3), darken(p.table, 0.14)]
  return starsAndCrosses(
    { x: 0, y: 0, w: frame.w, h: frame.h },
    size,
    (c, r) => ((c + r) % 2 ? a : b),
    lighten(p.table, 0.1),
  )
}

/** A flat-woven cloth seen from above; its stripes run across. */
export const wovenCloth = (p: Palette, frame: Frame) => {
  const [deep, pale, mid] = [mix(p.table, p.accent, 0.5), lighten(p.table, 0.3), darken(p.table, 0.1)]
  const stripe = (y: number) =>
    rect(0, y, frame.w, 46, pale) +
    rect(0, y + 9, frame.w, 7, deep) +
    rect(0, y + 30, frame.w, 7, deep) +
    rect(0, y + 92, frame.w, 12, mid)
  const lozenges = (y: number) => upTo(frame.w / 72 + 1).map((i) => steppedDiamond(i * 72 + 6, y, 6, 4, 1))
  const rows = upTo(frame.h / 220 + 1).map((i) => stripe(i * 220 + 12))
  const dots = upTo(frame.h / 220 + 1).flatMap((i) => lozenges(i * 220 + 172))
  return rect(0, 0, frame.w, frame.h, p.table) + rows.join("") + group(path(dots.join(""), deep), fade(0.55))
}

/** A plaited mat of rush, round, seen from above. */
export const roundMat = (p: Palette, x: number, y: number, r: number) => {
  const rings = upTo(9).map((i) =>
    circle(x, y, r * (1 - i * 0.105), i % 2 ? lighten(p.table, 0.42) : lighten(p.table, 0.24)),
  )
  const spokes = upTo(48).map((i) =>
    rect(
      -2.5,
      -r,
      5,
      r * 0.92,
      darken(p.table, 0.12),
      `${fade(0.35)} transform="translate(${x} ${y}) rotate(${i * 7.5})"`,
    ),
  )
  return circle(x + 14, y + 18, r, p.ink, fade(p.shadow)) + rings.join("") + spokes.join("")
}
