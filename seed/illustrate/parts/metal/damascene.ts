import { star } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { type Profile, vessel } from "../../canvas/revolve.ts"
import { circle, fade, path, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"

/** Blackened steel inlaid with silver thread: scrolls and stars wrapped round a form. */
export const damascened = (profile: Profile, tilt = 0.22, inside = false): Thing =>
  vessel({
    profile,
    colour: "#2c3038",
    tilt,
    gloss: 0.35,
    ...(inside ? { inside: "#2c3038" } : {}),
    decor: (s) => {
      const at = (t: number, h: number) =>
        s
          .on(t, h * s.height)
          .map((v) => v.toFixed(1))
          .join(" ")
      const scroll = upTo(9)
        .map((i) => {
          const t = -1.57 + i * 0.35
          return `M${at(t, 0.42)}Q${at(t + 0.09, 0.62)} ${at(t + 0.175, 0.5)}Q${at(t + 0.26, 0.38)} ${at(t + 0.35, 0.58)}M${at(t + 0.175, 0.5)}Q${at(t + 0.2, 0.44)} ${at(t + 0.12, 0.44)}`
        })
        .join("")
      const teeth = upTo(22)
        .map((i) => {
          const t = -1.57 + i * 0.143
          return `M${at(t, 0.74)}L${at(t + 0.07, 0.8)}L${at(t + 0.143, 0.74)}`
        })
        .join("")
      const petals = upTo(12)
        .map((i) => {
          const t = -1.57 + i * 0.262
          return `M${at(t, 0.12)}Q${at(t + 0.131, 0.34)} ${at(t + 0.262, 0.12)}M${at(t + 0.131, 0.12)}L${at(t + 0.131, 0.22)}`
        })
        .join("")
      const dots = upTo(12)
        .map((i) => {
          const [x, y] = s.on(-1.44 + i * 0.262, 0.68 * s.height)
          return circle(x, y, 4.6, "#d3d7d6")
        })
        .join("")
      return (
        [0.08, 0.1, 0.34, 0.36, 0.64, 0.72, 0.83, 0.94]
          .map((h) => stroke(s.ring(h * s.height), "#c4c9c9", 3))
          .join("") +
        stroke(scroll, "#d3d7d6", 3.6) +
        stroke(teeth, "#c4c9c9", 3.2) +
        stroke(petals, "#d3d7d6", 3.4) +
        dots
      )
    },
  })

export const damascenedPlate = (r: number): Thing => {
  const s = "#cfd4d3"
  const ring = (k: number, w = 3.4) => `<circle r="${r * k}" fill="none" stroke="${s}" stroke-width="${w}"/>`
  const scrolls = upTo(16)
    .map(
      (i) =>
        `<g transform="rotate(${i * 22.5})">${stroke(`M0 ${-r * 0.66}C${r * 0.09} ${-r * 0.72} ${r * 0.1} ${-r * 0.84} 0 ${-r * 0.86}C${-r * 0.08} ${-r * 0.84} ${-r * 0.05} ${-r * 0.74} ${r * 0.02} ${-r * 0.77}`, s, 3.6)}${circle(r * 0.12, -r * 0.74, 5, s)}</g>`,
    )
    .join("")
  const petals = upTo(12)
    .map(
      (i) =>
        `<g transform="rotate(${i * 30})"><path d="M0 ${-r * 0.24}C${r * 0.1} ${-r * 0.36} ${r * 0.08} ${-r * 0.5} 0 ${-r * 0.58}C${-r * 0.08} ${-r * 0.5} ${-r * 0.1} ${-r * 0.36} 0 ${-r * 0.24}Z" fill="none" stroke="${s}" stroke-width="4"/><path d="M0 ${-r * 0.3}V${-r * 0.5}" stroke="${s}" stroke-width="3"/></g>`,
    )
    .join("")
  return {
    art:
      circle(0, 0, r, "#22262d") +
      circle(-r * 0.02, -r * 0.02, r * 0.97, "#2f343d") +
      [0.95, 0.92, 0.63, 0.6, 0.22].map((k) => ring(k)).join("") +
      scrolls +
      petals +
      path(star(8, r * 0.2, r * 0.09), s) +
      circle(0, 0, r * 0.04, "#2f343d") +
      path(
        `M${-r * 0.84} ${-r * 0.3}A${r * 0.89} ${r * 0.89} 0 0 1 ${-r * 0.24} ${-r * 0.86}`,
        "none",
        `stroke="#8b929a" stroke-width="${r * 0.02}" stroke-linecap="round"`,
      ) +
      path(
        `M${r} 0A${r} ${r} 0 0 1 ${-r * 0.5} ${r * 0.866}A${r * 1.05} ${r * 1.05} 0 0 0 ${r} 0Z`,
        "#000",
        fade(0.3),
      ),
    shade: `<circle r="${r}"/>`,
  }
}
