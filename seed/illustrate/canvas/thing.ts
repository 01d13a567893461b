import { at, group, round } from "./svg.ts"

/**
 * Something drawn around its own origin: `art` is its picture, `shade` its silhouette without paint.
 * A standing thing has its foot at y = 0 and rises to negative y; a lying thing is seen from above.
 */
export type Thing = { art: string; shade: string }

const SUN_ALONG = -0.62
const SUN_ACROSS = 0.17

/** Stands on the ground: the afternoon sun, from the left and a little in front, throws its true shadow. */
export const stand = (thing: Thing, x: number, y: number, scale = 1): Thing => ({
  art: at(x, y, thing.art, scale),
  shade: at(x, y, group(thing.shade, `transform="matrix(1 0 ${SUN_ALONG} ${SUN_ACROSS} 0 0)"`), scale),
})

/** Joins a larger thing, which casts the shadow for both. */
export const put = (thing: Thing, x: number, y: number, scale = 1, turn = 0): Thing => ({
  art: at(x, y, thing.art, scale, turn),
  shade: at(x, y, thing.shade, scale, turn),
})

/** A small round thing on a table: it touches the table at y and its shadow is a pool beside it. */
export const rest = (thing: Thing, x: number, y: number, radius: number, scale = 1): Thing => ({
  art: at(x, y - radius * scale * 0.86, thing.art, scale),
  shade: `<ellipse cx="${round(x + radius * scale * 0.55)}" cy="${round(y - radius * scale * 0.04)}" rx="${round(radius * scale * 1.25)}" ry="${round(radius * scale * 0.3)}"/>`,
})

/** Lies flat, seen from above; `lift` is how far its shadow falls away from it. */
export const lay = (thing: Thing, x: number, y: number, scale = 1, turn = 0, lift = 14): Thing => ({
  art: at(x, y, thing.art, scale, turn),
  shade: at(x + lift, y + lift * 1.1, thing.shade, scale, turn),
})

/** Hangs on, or leans against, a wall: the shadow falls down and to the right of it. */
export const hang = (thing: Thing, x: number, y: number, scale = 1, turn = 0): Thing =>
  lay(thing, x, y, scale, turn, 22)

export const together = (things: readonly Thing[]): Thing => ({
  art: things.map((thing) => thing.art).join(""),
  shade: things.map((thing) => thing.shade).join(""),
})

/** Things already placed, inside one that is placed later: shadows are drawn with the picture. */
export const withShadows = (things: readonly Thing[], ink: string, opacity: number): string =>
  `<g fill="${ink}" opacity="${round(opacity * 100) / 100}">${together(things).shade}</g>${together(things).art}`

export const still = (art: string): Thing => ({ art, shade: "" })
