import { darken, lighten, mix } from "../canvas/colour.ts"
import { polygon } from "../canvas/curve.ts"
import { seeded, upTo, type Random } from "../canvas/random.ts"
import { clip, fade, gradient, group, path, rect, round } from "../canvas/svg.ts"
import type { Palette } from "../palettes.ts"

/** Where the wall meets the table, in a square of 1000. */
export const HORIZON = 640

/** Width and height of the picture being drawn; the square is 1000 x 1000. */
export type Frame = { w: number; h: number; horizon: number }
export const SQUARE: Frame = { w: 1000, h: 1000, horizon: HORIZON }

/** Slow, wide strokes of a lime brush, thinning to nothing at both ends; barely there. */
const limewash = (frame: Frame, tone: string, r: Random) => {
  const strokes = upTo(22).map(() => {
    const [x, y] = [r.range(-160, frame.w), r.range(0, frame.h)]
    const [reach, width, sag] = [r.range(180, 520), r.range(6, 20), r.wobble(18)]
    const mid = x + reach / 2
    return `M${round(x)} ${round(y)}Q${round(mid)} ${round(y + sag - width)} ${round(x + reach)} ${round(y)}Q${round(mid)} ${round(y + sag + width)} ${round(x)} ${round(y)}Z`
  })
  return path(strokes.join(""), tone, fade(0.06))
}

export const wall = (p: Palette, frame: Frame, seed: string) => {
  const r = seeded(seed)
  const washed = gradient(lighten(p.wall, 0.16), darken(p.wall, 0.07), 28, (fill) =>
    rect(0, 0, frame.w, frame.h, fill),
  )
  return washed + limewash(frame, lighten(p.wall, 0.6), r) + limewash(frame, darken(p.wall, 0.5), r)
}

export const table = (p: Palette, frame: Frame) => {
  const depth = frame.h - frame.horizon
  const top = gradient(lighten(p.table, 0.14), darken(p.table, 0.08), 8, (fill) =>
    rect(0, frame.horizon, frame.w, depth, fill),
  )
  return top + rect(0, frame.horizon, frame.w, 5, lighten(p.table, 0.4), fade(0.7))
}

export const archPath = (x: number, top: number, width: number, foot: number) => {
  const r = width / 2
  return `M${x - r} ${foot}V${top + r}A${r} ${r} 0 0 1 ${x + r} ${top + r}V${foot}Z`
}

/** A round-headed niche in a thick earthen wall; its left jamb is in the shade. */
export const niche = (p: Palette, frame: Frame, x = frame.w / 2, width = 640, top = 92) => {
  const opening = archPath(x, top, width, frame.horizon)
  const back = archPath(x + 44, top + 40, width, frame.horizon)
  const inner = path(opening, darken(p.rhythm, 0.2)) + path(back, mix(p.rhythm, p.wall, 0.15))
  return clip(opening, inner)
}

/** Afternoon light through a window of four panes, fallen on the wall. */
export const window = (p: Palette, frame: Frame, x = 330, y = 110, size = 210) => {
  const pane = (c: number, row: number) => {
    const [px, py] = [x + c * (size + 22) + row * 62, y + row * (size + 40) + c * 34]
    return polygon([
      [px, py],
      [px + size, py + 32],
      [px + size + 60, py + size + 40],
      [px + 60, py + size + 8],
    ])
  }
  const panes = [pane(0, 0), pane(1, 0), pane(0, 1), pane(1, 1)].join("")
  const onWall = `M0 0H${frame.w}V${frame.horizon}H0Z`
  return clip(onWall, group(path(panes, lighten(p.wall, 0.55)), fade(0.6)))
}
