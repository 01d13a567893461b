import { darken, lighten } from "../../canvas/colour.ts"
import { blob, star } from "../../canvas/curve.ts"
import { clip, fade, mirrored, path, stroke } from "../../canvas/svg.ts"
import { put, type Thing, together } from "../../canvas/thing.ts"
import { stitches } from "./stitches.ts"

/** One slipper from above, its pointed toe upward; `side` 1 is the left foot. */
export const babouche = (c: string, side: 1 | -1, thread?: string): Thing => {
  const sole = blob(
    "0 -136, 20 -108, 44 -56, 46 0, 36 60, 34 104, 0 132, -32 104, -36 60, -42 0, -36 -56, -14 -108",
  )
  const vamp = "M0 -136C24 -108 48 -56 46 4C40 20 20 -6 2 -8C-18 -6 -36 18 -42 2C-44 -56 -20 -108 0 -136Z"
  const heel = blob("-33 66, 0 52, 34 66, 34 104, 0 132, -32 104")
  const art =
    path(sole, darken(c, 0.42)) +
    path(blob("-32 6, 0 -6, 36 8, 28 60, 26 100, 0 120, -24 100, -28 60"), "#d9b588") +
    path(heel, darken(c, 0.16)) +
    path(vamp, c) +
    clip(vamp, path("M10 -140H60V40H16C30 -30 24 -90 10 -140Z", "#1d1a33", fade(0.16))) +
    stroke("M-40 0C-34 16 -18 -8 2 -10C20 -8 38 18 44 2", lighten(c, 0.45), 4.5) +
    (thread
      ? path(star(8, 22, 11, -90, 2, -52), thread) + stroke("M2 -24V-34M2 -80V-112", thread, 4)
      : stroke("M1 -128C3 -90 3 -50 2 -12", darken(c, 0.2), 3.5))
  return { art: side === 1 ? art : mirrored(art), shade: `<path d="${sole}"/>` }
}

export const babouchePair = (c: string, thread?: string): Thing =>
  together([put(babouche(c, 1, thread), -62, 0, 1.3, -6), put(babouche(c, -1, thread), 62, 0, 1.3, 6)])

const fromSide = (c: string): Thing => {
  const upper =
    "M-250 -30C-262 -58 -254 -70 -236 -70C-190 -120 -110 -150 -36 -130C-14 -122 -20 -96 0 -70C60 -50 140 -50 196 -76C216 -70 218 -40 212 -24H-230Z"
  return {
    art:
      path("M-258 -34C-200 -14 180 -10 214 -30L212 0H-200C-230 -2 -256 -14 -258 -34Z", "#6b3f22") +
      path(upper, c) +
      path(
        "M-36 -130C-14 -122 -20 -96 0 -70C60 -50 140 -50 196 -76L190 -54C130 -28 40 -34 -14 -58C-40 -80 -40 -110 -36 -130Z",
        darken(c, 0.5),
      ) +
      path(
        "M-250 -30L-230 -24H212C214 -36 214 -50 206 -62C140 -30 -100 -20 -250 -30Z",
        "#1d1a33",
        fade(0.16),
      ) +
      stroke("M-36 -130C-14 -122 -20 -96 0 -70C60 -50 140 -50 196 -76", lighten(c, 0.5), 5) +
      stitches("M-226 -36C-100 -24 100 -22 206 -40", lighten(c, 0.5), 3.5) +
      path(star(8, 22, 11, -90, -130, -88), lighten(c, 0.55)),
    shade: `<path d="${upper}"/><path d="M-258 -34L214 -30L212 0H-200Z"/>`,
  }
}

export const babouchesFromSide = (c: string): Thing =>
  together([put(fromSide(c), 60, -56, 0.96), put(fromSide(lighten(c, 0.06)), -40, 0, 1.06)])
