import { darken, lighten } from "../canvas/colour.ts"
import { rectPath } from "../canvas/curve.ts"
import { upTo } from "../canvas/random.ts"
import { at, circle, clip, ellipse, fade, group, path, rect, silhouette, stroke } from "../canvas/svg.ts"
import { put, together, type Thing } from "../canvas/thing.ts"

/** A woven thing laid out flat, its corner at the origin. */
export type Rug = { w: number; h: number; art: string; ground: string; fringe: string }

/** Paints knots in rows; equal neighbours become one rectangle. */
export const knots = (
  columns: number,
  rows: number,
  cell: number,
  colourAt: (column: number, row: number) => string,
) =>
  upTo(rows)
    .map((row) => {
      const line: string[] = []
      for (let from = 0; from < columns;) {
        const c = colourAt(from, row)
        let to = from + 1
        while (to < columns && colourAt(to, row) === c) to += 1
        line.push(rect(from * cell, row * cell, (to - from) * cell + 0.4, cell + 0.4, c))
        from = to
      }
      return line.join("")
    })
    .join("")

const fringeAt = (x: number, y: number, w: number, c: string, long: number) =>
  stroke(
    upTo(w / 13)
      .map((i) => `M${x + 6 + i * 13} ${y}l${i % 2 ? 3 : -3} ${long}`)
      .join(""),
    c,
    5,
  )

/** Hung by its top edge; the origin is the middle of that edge. */
export const hung = ({ w, h, art, fringe }: Rug): Thing => ({
  art:
    fringeAt(-w / 2, h, w, fringe, 36) +
    at(-w / 2, 0, clip(rectPath(0, 0, w, h), art)) +
    rect(w * 0.2 - w / 2, 0, w * 0.16, h, "#1d1a33", fade(0.07)) +
    rect(w * 0.34, 0, w * 0.16, h, "#1d1a33", fade(0.12)) +
    rect(-w / 2, 0, w * 0.06, h, "#ffe9bd", fade(0.16)),
  shade: rect(-w / 2, 0, w, h + 30, "").replace(' fill=""', ""),
})

/** Spread on the floor and seen aslant; the origin is its middle. */
export const spread = ({ w, h, art, fringe }: Rug): Thing => {
  const slant = `transform="matrix(.86 .3 -.8 .34 0 0)"`
  return {
    art: group(
      fringeAt(-w / 2, h / 2, w, fringe, 44) +
        at(
          -w / 2,
          -h / 2 - 40,
          `<g transform="translate(0 ${h + 80}) scale(1 -1)">${fringeAt(0, h + 40, w, fringe, 44)}</g>`,
        ) +
        at(-w / 2, -h / 2, clip(rectPath(0, 0, w, h), art)),
      slant,
    ),
    shade: group(silhouette(rectPath(-w / 2, -h / 2, w, h)), slant),
  }
}

/** Rolled up and lying on the table, its end towards us on the right. */
export const rolled = ({ w, h, art, ground }: Rug, long = 560, r = 92): Thing => {
  const body = `M${-long / 2} ${-2 * r}H${long / 2}V0H${-long / 2}A${r * 0.4} ${r} 0 0 1 ${-long / 2} ${-2 * r}Z`
  const turned = `<g transform="translate(${-long / 2 - r * 0.5} ${-2 * r}) scale(${(long + r) / h} ${(2 * r) / w}) translate(0 ${w}) rotate(-90)">${art}</g>`
  const spiral = [1, 0.78, 0.56, 0.34]
    .map((s, i) =>
      ellipse(long / 2, -r, r * 0.46 * s, r * s, i % 2 ? lighten(ground, 0.3) : darken(ground, 0.24)),
    )
    .join("")
  return {
    art:
      clip(
        body,
        turned +
          rect(-long, -2 * r, long * 2, r * 0.36, "#ffe9bd", fade(0.18)) +
          rect(-long, -r * 0.9, long * 2, r, "#1d1a33", fade(0.2)) +
          rect(-long, -r * 0.4, long * 2, r, "#1d1a33", fade(0.18)),
      ) +
      spiral +
      [-0.28, 0.24]
        .map((f) => stroke(`M${long * f} ${-2 * r}A${r * 0.4} ${r} 0 0 0 ${long * f} 0`, "#e8d9bb", 9))
        .join(""),
    shade: silhouette(body) + ellipse(long / 2, -r, r * 0.46, r, "").replace(' fill=""', ""),
  }
}

/** Folded and piled: each shows a band of its weave on the fold. */
export const piled = (rugs: readonly Rug[], wide = 520, thick = 104): Thing =>
  together(
    rugs.map((rug, i) => {
      const w = wide - i * 26
      const d = rectPath(-w / 2, -thick, w, thick, 34)
      const band = `<g transform="translate(${-w / 2} ${-thick}) scale(${w / rug.w}) translate(0 ${-rug.h * (0.2 + i * 0.13)})">${rug.art}</g>`
      const folds = [0.34, 0.67].map((f) =>
        stroke(`M${-w / 2 + 20} ${-thick * f}H${w / 2}`, darken(rug.ground, 0.5), 4, fade(0.55)),
      )
      return put(
        {
          art: clip(
            d,
            rect(-w, -thick, w * 2, thick, rug.ground) +
              band +
              rect(-w / 2, -thick * 0.3, w, thick, "#1d1a33", fade(0.16)) +
              rect(w * 0.2, -thick, w, thick, "#1d1a33", fade(0.14)) +
              folds.join(""),
          ),
          shade: silhouette(d),
        },
        i % 2 ? 14 : -10,
        -i * (thick - 4),
      )
    }),
  )

/** A rug's own texture close to, filling a square frame. */
export const closeUp = (rug: Rug, size: number, dx: number, dy: number): string => {
  const scale = size / rug.w
  return group(rug.art, `transform="translate(${dx} ${dy}) scale(${scale})"`)
}

export const pompom = (x: number, y: number, r: number, c: string) =>
  circle(x, y, r, c) + path(`M${x - r} ${y}a${r} ${r} 0 0 0 ${r * 2} 0Z`, darken(c, 0.2))
