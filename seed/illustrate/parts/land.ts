import { darken, lighten } from "../canvas/colour.ts"
import { bend } from "../canvas/curve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { path } from "../canvas/svg.ts"

/** Layers of land from far to near, each a slow line; `y` is where the farthest begins. */
export const hills = (seed: string, y: number, layers: readonly string[], w = 1000, h = 1000): string => {
  const chance = seeded(seed)
  return layers
    .map((c, i) => {
      const level = y + (i * (h - y)) / (layers.length + 0.6)
      const line = upTo(6)
        .map((k) => `${-100 + (k * (w + 200)) / 5} ${level + chance.wobble(46 - i * 6)}`)
        .join(", ")
      const edge = bend(line)
      return (
        path(`${edge}L${w + 100} ${h}H-100Z`, c) +
        path(`${edge}L${w + 100} ${level + 130}L-100 ${level + 150}Z`, lighten(c, 0.16), 'opacity=".5"')
      )
    })
    .join("")
}

/** Far mountains with a light and a shaded face. */
export const peaks = (
  y: number,
  w: number,
  c: string,
  summits: readonly (readonly [x: number, height: number])[],
  snow?: string,
): string =>
  summits
    .map(([x, height]) => {
      const half = height * 1.05
      const top = `${x} ${y - height}`
      const facetShade = `M${top}L${x + half * 0.18} ${y - height * 0.6} ${x + half * 0.05} ${y - height * 0.36} ${x + half * 0.2} ${y}H${x + half}Z`
      const cap = snow
        ? path(
            `M${top}L${x - half * 0.26} ${y - height * 0.74} ${x - half * 0.1} ${y - height * 0.7} ${x} ${y - height * 0.62} ${x + half * 0.12} ${y - height * 0.72} ${x + half * 0.26} ${y - height * 0.74}Z`,
            snow,
          )
        : ""
      return (
        path(`M${x - half} ${y}L${top}L${x + half} ${y}Z`, c) +
        cap +
        path(facetShade, darken(c, 0.22), 'opacity=".75"')
      )
    })
    .join("") + path(`M0 ${y}H${w}`, "none")
