import { darken, lighten } from "../../canvas/colour.ts"
import { facet, polar, star } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, fade, path, rect, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"

/** A tray chased all over: a star, petals and a rope edge, seen from above. */
export const chasedTray = (r: number, c: string): Thing => {
  const dark = darken(c, 0.36)
  const petals = (n: number, from: number, to: number, w: number) =>
    upTo(n)
      .map((i) => {
        const a = (360 / n) * i
        const [p, q, l, m] = [
          polar(r * from, a),
          polar(r * to, a),
          polar(r * (from + to) * 0.52, a - w),
          polar(r * (from + to) * 0.52, a + w),
        ]
        return `<path d="M${p[0]} ${p[1]}Q${l[0]} ${l[1]} ${q[0]} ${q[1]}Q${m[0]} ${m[1]} ${p[0]} ${p[1]}Z" fill="none" stroke="${dark}" stroke-width="4"/>`
      })
      .join("")
  const scallops = upTo(36)
    .map((i) => circle(...polar(r * 0.97, i * 10), r * 0.055, c))
    .join("")
  return {
    art:
      scallops +
      circle(0, 0, r * 0.97, c) +
      path(
        `M${r * 0.686} ${r * 0.686}A${r * 0.97} ${r * 0.97} 0 0 1 ${-r * 0.686} ${-r * 0.686}Z`,
        lighten(c, 0.28),
      ) +
      [0.9, 0.86, 0.62, 0.32]
        .map((k) => `<circle r="${r * k}" fill="none" stroke="${dark}" stroke-width="4.5"/>`)
        .join("") +
      petals(24, 0.64, 0.85, 6) +
      petals(16, 0.34, 0.61, 10) +
      path(star(8, r * 0.3, r * 0.16), "none", `stroke="${dark}" stroke-width="5"`) +
      path(star(8, r * 0.2, r * 0.1), dark) +
      circle(0, 0, r * 0.05, lighten(c, 0.5)) +
      upTo(24)
        .map((i) => circle(...polar(r * 0.745, i * 15), 5, dark))
        .join("") +
      path(
        `M${-r * 0.8} ${-r * 0.36}A${r * 0.88} ${r * 0.88} 0 0 1 ${-r * 0.3} ${-r * 0.83}`,
        "none",
        `stroke="${lighten(c, 0.8)}" stroke-width="${r * 0.03}" stroke-linecap="round"`,
      ),
    shade: `<circle r="${r}"/>`,
  }
}

/** A pierced lantern with coloured panes, hung from the origin. */
export const lantern = (c: string, light: string, lit = true): Thing => {
  const body = "M-110 190L-140 330 -100 450H100L140 330 110 190Z"
  const panes = [-1, 0, 1]
    .map(
      (k) =>
        path(
          facet(
            `${k * 74 - 32} 206, ${k * 90 - 40} 330, ${k * 66 - 28} 436, ${k * 66 + 28} 436, ${k * 90 + 40} 330, ${k * 74 + 32} 206`,
          ),
          k ? light : lighten(light, 0.4),
        ) +
        path(star(8, 36, 18, -90, k * 86, 320), c) +
        path(star(8, 20, 10, -90, k * 86, 320), lighten(light, 0.6)) +
        stroke(`M${k * 78} 214V270M${k * 72} 368V430`, c, 6),
    )
    .join("")
  const dome = "M-110 190C-110 120 -50 96 -22 60H22C50 96 110 120 110 190Z"
  const halo = lit ? circle(0, 320, 330, light, fade(0.13)) + circle(0, 320, 230, light, fade(0.15)) : ""
  return {
    art:
      halo +
      stroke("M0 -400V30", darken(c, 0.4), 7) +
      `<circle cy="40" r="22" fill="none" stroke="${c}" stroke-width="9"/>` +
      path(body, darken(c, 0.3)) +
      panes +
      path(dome, c) +
      path("M20 60H22C50 96 110 120 110 190H60C60 130 40 100 20 60Z", darken(c, 0.26)) +
      upTo(5)
        .map((i) => circle(-70 + i * 35, 160 - (2 - Math.abs(i - 2)) * 12, 8, lighten(light, 0.5)))
        .join("") +
      rect(-122, 184, 244, 18, lighten(c, 0.2)) +
      rect(-108, 440, 216, 18, c) +
      path("M-70 458H70L24 500H-24Z", darken(c, 0.3)) +
      circle(0, 508, 13, c),
    shade: `<path d="${body}"/><path d="${dome}"/>`,
  }
}
