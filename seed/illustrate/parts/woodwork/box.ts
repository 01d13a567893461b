import { darken, lighten } from "../../canvas/colour.ts"
import { facet, polygon } from "../../canvas/curve.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"

/** The eyes of thuya burl: rings within rings, crowded, each with its dark heart. */
export const burl = (
  seed: string,
  x: number,
  y: number,
  w: number,
  h: number,
  c: string,
  count: number,
): string => {
  const r = seeded(seed)
  const flow = upTo(Math.ceil(h / 16)).map((i) =>
    stroke(
      `M${x} ${y + i * 16}C${x + w * 0.3} ${y + i * 16 + r.wobble(16)} ${x + w * 0.7} ${y + i * 16 + r.wobble(16)} ${x + w} ${y + i * 16 + r.wobble(8)}`,
      i % 2 ? darken(c, 0.16) : lighten(c, 0.16),
      r.range(3, 7),
      fade(0.55),
    ),
  )
  const eyes = upTo(count).map(() => {
    const [ex, ey, s] = [r.range(x, x + w), r.range(y, y + h), r.range(5, 15)]
    return (
      ellipse(ex, ey, s * 1.5, s, lighten(c, 0.28), fade(0.8)) +
      ellipse(ex, ey, s * 1.1, s * 0.72, c) +
      ellipse(ex, ey, s * 0.75, s * 0.5, darken(c, 0.3)) +
      ellipse(ex, ey, s * 0.3, s * 0.22, darken(c, 0.6))
    )
  })
  return rect(x, y, w, h, c) + flow.join("") + eyes.join("")
}

/** A box seen from the front and above, inlaid along its edges; `open` lifts the lid. */
export const box = (
  seed: string,
  w: number,
  h: number,
  depth: number,
  c: string,
  inlay: string,
  open = false,
): Thing => {
  const [x, dx, dy] = [-w / 2, depth * 0.45, depth * 0.4]
  const front = facet(`${x} 0, ${x} ${-h}, ${x + w} ${-h}, ${x + w} 0`)
  const top = polygon([
    [x, -h],
    [x + dx, -h - dy],
    [x + w + dx, -h - dy],
    [x + w, -h],
  ])
  const side = polygon([
    [x + w, 0],
    [x + w, -h],
    [x + w + dx, -h - dy],
    [x + w + dx, -dy],
  ])
  const edge = (d: string, k: number) => stroke(d, inlay, k)
  const lid = polygon([
    [x + dx - 10, -h - dy],
    [x + dx - 34, -h - dy - depth * 0.86],
    [x + w + dx - 34, -h - dy - depth * 0.86],
    [x + w + dx - 10, -h - dy],
  ])
  const inside = open
    ? clip(lid, burl(`${seed}l`, x, -h - dy - depth, w + dx, depth, lighten(c, 0.06), 16)) +
      edge(lid, 6) +
      path(top, darken(c, 0.62)) +
      path(
        polygon([
          [x + w, -h],
          [x + w + dx, -h - dy],
          [x + w + dx - 26, -h - dy],
          [x + w - 30, -h],
        ]),
        darken(c, 0.4),
      )
    : clip(top, burl(`${seed}t`, x, -h - dy, w + dx, dy, lighten(c, 0.2), 22)) + edge(top, 5)
  return {
    art:
      inside +
      path(side, darken(c, 0.42)) +
      clip(front, burl(seed, x, -h, w, h, c, Math.round((w * h) / 1500))) +
      edge(`M${x + 16} -16V${-h + 16}H${x + w - 16}V-16Z`, 5) +
      rect(-20, -h - 4, 40, 44, colour.brass) +
      circle(0, -h + 22, 7, darken(colour.brass, 0.6)) +
      edge(`M${x} ${-h}H${x + w}L${x + w + dx} ${-h - dy}`, 4),
    shade: `<path d="${front}"/><path d="${side}"/><path d="${open ? lid : top}"/>`,
  }
}
