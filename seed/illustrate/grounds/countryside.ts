import { darken, lighten, mix } from "../canvas/colour.ts"
import { circle, fade } from "../canvas/svg.ts"
import { hills, peaks } from "../parts/land.ts"
import { colour, type Palette } from "../palettes.ts"
import { wall, type Frame } from "./wall.ts"

/** Open country in a setting's own colours: sky, a low sun, far mountains, the near land to stand on. */
export const countryside = (p: Palette, frame: Frame, seed: string) => {
  const far = mix(p.wall, colour.indigo, 0.28)
  const near = [
    mix(p.table, colour.sage, 0.4),
    mix(p.table, colour.olive, 0.32),
    mix(darken(p.table, 0.06), colour.olive, 0.24),
  ]
  const summits = [0.08, 0.27, 0.5, 0.72, 0.93].map(
    (share, i) => [frame.w * share, frame.horizon * (0.34 + ((i * 37) % 20) / 70)] as const,
  )
  const [x, y, r] = [frame.w * 0.78, frame.h * 0.22, frame.h * 0.075]
  const sun = circle(x, y, r * 1.5, lighten(p.wall, 0.8), fade(0.3)) + circle(x, y, r, lighten(p.wall, 0.85))
  return (
    wall(p, frame, seed) +
    sun +
    peaks(frame.horizon + 20, frame.w, far, summits, lighten(far, 0.75)) +
    hills(seed, frame.horizon - 30, near, frame.w, frame.h)
  )
}
