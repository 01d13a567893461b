import { darken, lighten } from "../../canvas/colour.ts"
import { polar, star } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"

/** A stitched leather pouf: eight gores, a star on its crown. Standing. */
export const pouf = (c: string, second: string, thread: string): Thing => {
  const side =
    "M-220 -60C-240 -130 -230 -190 -196 -222L196 -222C230 -190 240 -130 220 -60C200 -6 120 10 0 14C-120 10 -200 -6 -220 -60Z"
  const gores = [-190, -110, 0, 110, 190].map((x, i) =>
    stroke(
      `M${x * 0.86} -222C${x * 1.24} -150 ${x * 1.2} -60 ${x * 0.8} 10`,
      i % 2 ? thread : darken(c, 0.34),
      5,
    ),
  )
  const panels = [
    [-220, -150],
    [-40, 60],
    [150, 230],
  ].map(([from = 0, to = 0]) =>
    path(
      `M${from * 0.86} -222C${from * 1.24} -150 ${from * 1.2} -60 ${from * 0.8} 20L${to * 0.8} 20C${to * 1.2} -60 ${to * 1.24} -150 ${to * 0.86} -222Z`,
      second,
    ),
  )
  const lozenges = [-150, 0, 150].map(
    (x) =>
      path(`M${x} -150l26 44 -26 44 -26 -44Z`, thread, fade(0.9)) +
      path(`M${x} -130l14 24 -14 24 -14 -24Z`, second),
  )
  const top =
    ellipse(0, -222, 198, 62, lighten(c, 0.2)) +
    `<g transform="translate(0 -222) scale(1 .31)">${upTo(8)
      .map((i) => {
        const [a, b] = [polar(196, i * 45), polar(196, i * 45 + 45)]
        return i % 2 ? path(`M0 0L${a[0]} ${a[1]}L${b[0]} ${b[1]}Z`, lighten(second, 0.2)) : ""
      })
      .join("")}${stroke(
      upTo(8)
        .map((i) => {
          const a = polar(194, i * 45)
          return `M0 0L${a[0]} ${a[1]}`
        })
        .join(""),
      thread,
      6,
    )}${path(star(8, 110, 56), thread)}${path(star(8, 80, 40), c)}${circle(0, 0, 22, second)}</g>`
  return {
    art:
      clip(
        side,
        rect(-260, -240, 520, 270, c) +
          panels.join("") +
          gores.join("") +
          lozenges.join("") +
          path("M60 -230H260V30H20C80 -60 90 -150 60 -230Z", "#1d1a33", fade(0.2)) +
          rect(-240, -230, 60, 260, "#ffe9bd", fade(0.14)),
      ) + top,
    shade: `<path d="${side}"/><ellipse cy="-222" rx="198" ry="62"/>`,
  }
}

export const poufAbove = (r: number, c: string, thread: string, second: string): Thing => {
  const gore = (i: number) => {
    const [a, b] = [polar(r, i * 30), polar(r, i * 30 + 30)]
    return path(`M0 0L${a[0]} ${a[1]}A${r} ${r} 0 0 1 ${b[0]} ${b[1]}Z`, i % 2 ? c : lighten(c, 0.16))
  }
  const ring = (count: number, at: number, size: number, paint: string) =>
    upTo(count)
      .map((i) => {
        const [x, y] = polar(at, (360 / count) * i + 15)
        return `<g transform="translate(${x} ${y}) rotate(${(360 / count) * i + 105})">${path(`M0 ${-size}L${size * 0.6} 0 0 ${size} ${-size * 0.6} 0Z`, paint)}</g>`
      })
      .join("")
  return {
    art:
      circle(0, 0, r, c) +
      upTo(12).map(gore).join("") +
      stroke(
        upTo(12)
          .map((i) => {
            const a = polar(r * 0.98, i * 30)
            return `M0 0L${a[0]} ${a[1]}`
          })
          .join(""),
        darken(c, 0.3),
        4,
      ) +
      ring(12, r * 0.76, r * 0.13, thread) +
      ring(12, r * 0.76, r * 0.08, second) +
      `<circle r="${r * 0.92}" fill="none" stroke="${thread}" stroke-width="5" stroke-dasharray="14 10"/><circle r="${r * 0.58}" fill="none" stroke="${thread}" stroke-width="5"/>` +
      path(star(12, r * 0.54, r * 0.36), second) +
      path(star(12, r * 0.44, r * 0.26), thread) +
      path(star(12, r * 0.3, r * 0.17), c) +
      circle(0, 0, r * 0.08, second) +
      path(
        `M${r} 0A${r} ${r} 0 0 1 ${-r * 0.5} ${r * 0.866}A${r * 1.06} ${r * 1.06} 0 0 0 ${r} 0Z`,
        "#1d1a33",
        fade(0.26),
      ),
    shade: `<circle r="${r}"/>`,
  }
}
