import { darken, lighten } from "../canvas/colour.ts"
import { closedSmooth, polar, sample, smooth } from "../canvas/curve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { clip, group, path, rect, silhouette, stroke, type Point } from "../canvas/svg.ts"
import { put, together, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"

/** A leaf from its stalk at the origin along the x axis: one half in the light, one in the shade. */
export const leaf = (length: number, width: number, c: string, turn = 0, tip = 0.55): Thing => {
  const w = width / 2
  const d = closedSmooth([
    [0, 0],
    [length * 0.2, -w * 0.78],
    [length * tip, -w],
    [length * 0.86, -w * 0.45],
    [length, 0],
    [length * 0.86, w * 0.45],
    [length * tip, w],
    [length * 0.2, w * 0.78],
  ])
  const shadySide = Math.cos((turn * Math.PI) / 180) > -0.3 ? 0 : -width
  const art =
    path(d, c) +
    rect(0, shadySide, length, width, darken(c, 0.2)) +
    stroke(`M4 0H${length * 0.92}`, lighten(c, 0.3), Math.max(1.6, width * 0.06))
  return {
    art: group(clip(d, art), `transform="rotate(${turn})"`),
    shade: group(silhouette(d), `transform="rotate(${turn})"`),
  }
}

export type Sprig = {
  /** The stem, from foot to tip. */
  stem: readonly Point[]
  /** How many places leaves grow from. */
  nodes: number
  /** What grows at a place: `share` 0 at the foot, 1 at the tip; `side` -1 or 1. */
  grow: (share: number, side: number, index: number) => Thing
  colour?: string
  weight?: number
  /** Leaves in pairs, or one side after the other. */
  paired?: boolean
  bare?: number
  angle?: number
}

const headings = (points: readonly Point[]) =>
  points.map((point, i) => {
    const next = points[Math.min(points.length - 1, i + 1)] ?? point
    const last = points[Math.max(0, i - 1)] ?? point
    return (Math.atan2(next[1] - last[1], next[0] - last[0]) * 180) / Math.PI
  })

/** A stem with whatever grows along it. */
export const sprig = ({
  stem,
  nodes,
  grow,
  colour: c = colour.leaf,
  weight = 6,
  paired = true,
  bare = 0.15,
  angle = 48,
}: Sprig): Thing => {
  const curve = sample(stem, 20)
  const turns = headings(curve)
  const grown = upTo(nodes).flatMap((i) => {
    const share = nodes === 1 ? 1 : i / (nodes - 1)
    const index = Math.round((bare + (1 - bare) * share) * (curve.length - 1))
    const [[x, y], heading] = [curve[index] ?? [0, 0], turns[index] ?? 0]
    const sides = paired ? [-1, 1] : [i % 2 ? 1 : -1]
    return sides.map((side) => put(grow(share, side, i), x, y, 1, heading + side * angle))
  })
  const line: Thing = { art: stroke(smooth(stem), darken(c, 0.16), weight), shade: "" }
  return together([line, ...grown])
}

export const oliveBranch = (stem: readonly Point[], fruit?: (turn: number) => Thing, c = "#7f8a5a") => {
  const r = seeded(`branch${stem.length}${stem[0]?.[0] ?? 0}`)
  return sprig({
    stem,
    nodes: 9,
    colour: "#6a5a3a",
    grow: (share, side, i) => {
      const blade = leaf(r.range(84, 104) * (1 - share * 0.35), 24, i % 3 ? c : lighten(c, 0.25))
      return fruit && i % 3 === 1 && side > 0 ? together([blade, put(fruit(0), 12, 18, 0.62)]) : blade
    },
  })
}

/** Petals around a centre. */
export const petals = (
  count: number,
  length: number,
  width: number,
  c: string,
  start = 0,
  tip = 0.62,
): Thing =>
  together(
    upTo(count).map((i) =>
      leafless(length, width, i % 2 ? c : lighten(c, 0.1), start + (360 / count) * i, tip),
    ),
  )

const leafless = (length: number, width: number, c: string, turn: number, tip: number): Thing => {
  const w = width / 2
  const d = closedSmooth([
    [0, 0],
    [length * 0.3, -w * 0.7],
    [length * tip, -w],
    [length * 0.94, -w * 0.55],
    [length, 0],
    [length * 0.94, w * 0.55],
    [length * tip, w],
    [length * 0.3, w * 0.7],
  ])
  const art = path(d, c) + group(path(d, darken(c, 0.11)), `transform="translate(0 ${w * 0.9})"`)
  return {
    art: group(clip(d, art), `transform="rotate(${turn})"`),
    shade: group(silhouette(d), `transform="rotate(${turn})"`),
  }
}

export const petal = (length: number, width: number, c: string, turn = 0, tip = 0.62) =>
  leafless(length, width, c, turn, tip)

export const stamens = (count: number, reach: number, c: string, tipColour: string, start = 0) =>
  upTo(count)
    .map((i) => {
      const [x, y] = polar(reach, start + (360 / count) * i)
      return stroke(`M0 0L${x} ${y}`, c, 2.6) + `<circle cx="${x}" cy="${y}" r="4.6" fill="${tipColour}"/>`
    })
    .join("")
