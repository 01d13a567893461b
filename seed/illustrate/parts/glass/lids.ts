import { darken, lighten } from "../../canvas/colour.ts"
import { ellipsePath } from "../../canvas/curve.ts"
import { vessel } from "../../canvas/revolve.ts"
import { clip, fade, path, rect, silhouette, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"

export const cork = (r: number, h: number): Thing =>
  vessel({
    profile: [
      [0, r * 0.86],
      [0, r * 0.86],
      [h, r],
      [h, r],
    ],
    colour: "#c79a66",
    inside: "#e3c397",
  })

export const cap = (r: number, h: number, c: string): Thing =>
  vessel({
    profile: [
      [0, r],
      [0, r],
      [h, r],
      [h, r],
    ],
    colour: c,
    decor: (s) =>
      path(s.band(0, h * 0.16), darken(c, 0.2)) + path(s.band(h * 0.78, h * 0.84), lighten(c, 0.3)),
    inside: lighten(c, 0.9),
  })

/** A cloth tied over a jar, with its string. */
export const clothCover = (r: number, c: string, stripe: string): Thing => {
  const w = r * 1.34
  const d = `M${-r} -6C${-w} 14 ${-w * 1.06} 34 ${-w * 1.02} 52L${-w * 0.66} 44 ${-w * 0.34} 64 0 52 ${w * 0.34} 66 ${w * 0.66} 46 ${w * 1.02} 52C${w * 1.06} 34 ${w} 14 ${r} -6C${r * 1.02} -30 ${r * 0.8} -46 0 -48C${-r * 0.8} -46 ${-r * 1.02} -30 ${-r} -6Z`
  const stripes = [-0.75, -0.45, -0.15, 0.15, 0.45, 0.75].map((f) =>
    stroke(`M${w * f * 1.15} 70C${r * f * 1.05} 20 ${r * f} 0 ${r * f * 0.6} -48`, stripe, r * 0.07),
  )
  const art =
    path(d, c) +
    stripes.join("") +
    rect(r * 0.3, -60, r * 1.6, 150, "#1d1a33", fade(0.18)) +
    path(ellipsePath(-r * 0.3, -34, r * 0.5, 9), lighten(c, 0.7), fade(0.5))
  const string =
    stroke(`M${-r * 1.02} 0C${-r * 0.5} 14 ${r * 0.5} 14 ${r * 1.02} 0`, colour.henna, 7) +
    stroke(`M${r * 0.12} 12l-16 30M${r * 0.12} 12l22 26`, colour.henna, 5)
  return { art: clip(d, art) + string, shade: silhouette(d) }
}
