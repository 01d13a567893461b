import { tones } from "../canvas/colour.ts"
import { ellipsePath } from "../canvas/curve.ts"
import { at, clip, fade, group, path, silhouette } from "../canvas/svg.ts"
import type { Thing } from "../canvas/thing.ts"

/** The way to the light for something that will be turned by `turn` degrees. */
const towardsLight = (turn: number, distance: number) => {
  const angle = ((-135 - turn) * Math.PI) / 180
  return [distance * Math.cos(angle), distance * Math.sin(angle)] as const
}

/**
 * Any outline around the origin, modelled in three tones: its own shape, moved towards the light twice.
 * `size` is about its radius. `detail` is drawn on the form and shaded with it. The light stays put when it turns.
 */
export const shaded = (d: string, colour: string, size: number, turn = 0, detail = ""): Thing => {
  const tone = tones(colour)
  const [mx, my] = towardsLight(turn, size * 0.26)
  const [hx, hy] = towardsLight(turn, size * 0.3)
  const form =
    path(d, tone.dark) +
    at(mx, my, path(d, tone.base)) +
    group(path(d, tone.light), `${fade(0.75)} transform="translate(${hx} ${hy}) scale(.52)"`) +
    detail
  return {
    art: group(clip(d, form), `transform="rotate(${turn})"`),
    shade: group(silhouette(d), `transform="rotate(${turn})"`),
  }
}

export const ball = (r: number, colour: string, detail = "", squash = 1, turn = 0) =>
  shaded(ellipsePath(0, 0, r, r * squash), colour, r, turn, detail)

/** A flat shape with one tone of shade along its far side: paper, cloth, a leaf. */
export const flat = (d: string, colour: string, detail = ""): Thing => ({
  art: path(d, colour) + (detail ? clip(d, detail) : ""),
  shade: silhouette(d),
})
