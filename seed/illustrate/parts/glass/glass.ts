import { darken, lighten, mix } from "../../canvas/colour.ts"
import { type Profile, type Surface, turned } from "../../canvas/revolve.ts"
import { clip, ellipse, fade, path, silhouette } from "../../canvas/svg.ts"
import { still, type Thing } from "../../canvas/thing.ts"

/** Draws a mark about 100 units wide around the origin, for the middle of a label. */
export type Emblem = string

export type Glass = {
  profile: Profile
  liquid: string
  /** Share of the height that is full. */
  level?: number
  glass?: string
  label?: { colour: string; band: string; emblem?: Emblem; low?: number; high?: number } | undefined
  /** What floats or lies inside. */
  within?: string
  tilt?: number
}

const labelOn = (
  surface: Surface,
  { colour: paper, band, emblem = "", low = 0.18, high = 0.5 }: NonNullable<Glass["label"]>,
) => {
  const [from, to] = [surface.height * low, surface.height * high]
  const tall = to - from
  const [x, y] = surface.on(0, (from + to) / 2)
  const scale = Math.min(1.2, (tall / 150) * 0.9)
  return (
    path(surface.patch(-1.15, 1.15, from, to), paper) +
    path(surface.patch(-1.15, 1.15, from + tall * 0.08, from + tall * 0.15), band) +
    path(surface.patch(-1.15, 1.15, to - tall * 0.15, to - tall * 0.08), band) +
    `<g transform="translate(${x} ${y}) scale(${scale})">${emblem}</g>`
  )
}

/** Glass holds light: dark at its near edge, glowing at the far one, with a streak of window on it. */
export const glass = (form: Glass): Thing => {
  const { profile, liquid, level = 0.7, label, within = "", tilt = 0.2 } = form
  const empty = form.glass ?? mix(liquid, "#e9efe6", 0.72)
  const surface = turned(profile, tilt)
  const top = surface.height * level
  const r = surface.radiusAt(top)
  const body =
    path(surface.outline, empty) +
    path(surface.column(0.3, 1), darken(empty, 0.16)) +
    path(surface.band(-60, top), liquid) +
    clip(
      surface.band(-60, top),
      path(surface.column(-1, -0.62), darken(liquid, 0.3)) +
        path(surface.column(0.5, 0.94), lighten(liquid, 0.38)) +
        path(surface.column(-0.3, 0.5), darken(liquid, 0.1)),
    ) +
    ellipse(0, -top, r, r * tilt, lighten(liquid, 0.3)) +
    within +
    (label
      ? labelOn(surface, label) +
        clip(
          surface.patch(-1.15, 1.15, 0, surface.height),
          path(surface.column(0.35, 1), "#1d1a33", fade(0.16)),
        )
      : "") +
    path(surface.column(-0.8, -0.66, 0.06, 0.93), "#fff6e2", fade(0.62)) +
    path(surface.column(0.9, 1), "#1d1a33", fade(0.22))
  const foot = surface.radiusAt(0)
  return {
    art:
      ellipse(foot * 1.75, -foot * 0.02, foot * 0.95, foot * 0.16, lighten(liquid, 0.25), fade(0.5)) +
      clip(surface.outline, body),
    shade: silhouette(surface.outline),
  }
}

export const diamondEmblem = (c: string): Emblem =>
  path("M0 -46L34 0 0 46 -34 0Z", c) +
  path("M0 -24L18 0 0 24 -18 0Z", lighten(c, 0.75)) +
  path("M0 -9L7 0 0 9 -7 0Z", c)

export const spill = (c: string, w: number, h = w * 0.3): Thing =>
  still(ellipse(0, 0, w, h, c) + ellipse(-w * 0.3, -h * 0.3, w * 0.4, h * 0.2, lighten(c, 0.6), fade(0.7)))
