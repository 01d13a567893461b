import { darken, lighten } from "../canvas/colour.ts"
import { clip, path, rect, stroke } from "../canvas/svg.ts"
import { mirrored } from "../canvas/svg.ts"
import { put, together, type Thing } from "../canvas/thing.ts"

/**
 * An open hand from the right, palm up, fingers to the left: plain masses, as cut from paper.
 * About 480 wide; the palm is near the origin.
 */
export const openHand = (skin: string, sleeve: string, cuff: string): Thing => {
  const palm =
    "M-40 -30C-110 -60 -190 -66 -236 -52C-256 -44 -252 -22 -232 -20C-190 -18 -150 -12 -120 0C-190 0 -240 4 -262 14C-280 24 -272 44 -252 44C-200 40 -160 40 -120 44C-170 50 -214 58 -230 70C-242 82 -230 96 -212 94C-160 86 -120 84 -80 88C-40 106 30 110 90 92L240 60V-60L90 -50C40 -90 -10 -110 -60 -104C-86 -98 -84 -76 -64 -72C-40 -66 -30 -50 -40 -30Z"
  const shade =
    "M-80 88C-40 106 30 110 90 92L240 60V10C160 40 60 60 -30 50C-70 50 -110 54 -120 44C-170 50 -214 58 -230 70C-242 82 -230 96 -212 94C-160 86 -120 84 -80 88Z"
  return {
    art:
      path(palm, skin) +
      clip(
        palm,
        path(shade, darken(skin, 0.22)) + stroke("M-40 -30C-10 -20 20 0 30 30", darken(skin, 0.24), 6),
      ) +
      path("M170 -80L420 -120V130L180 96Z", sleeve) +
      path("M180 96L420 130V30L176 30Z", darken(sleeve, 0.24)) +
      path("M150 -84L196 -90L206 102L160 96Z", cuff) +
      stroke("M-226 -38H-150M-250 28H-150", lighten(skin, 0.35), 5),
    shade: `<path d="${palm}"/><path d="M150 -84L420 -120V130L160 96Z"/>`,
  }
}

/** Two hands, one laid on the other. */
export const heldHands = (skinA: string, skinB: string, sleeveA: string, sleeveB: string): Thing =>
  together([
    put(openHand(skinA, sleeveA, lighten(sleeveA, 0.5)), 110, 60),
    put(
      {
        art: mirrored(
          `<g transform="scale(1 -1)">${openHand(skinB, sleeveB, lighten(sleeveB, 0.5)).art}</g>`,
        ),
        shade: mirrored(`<g transform="scale(1 -1)">${openHand(skinB, sleeveB, sleeveB).shade}</g>`),
      },
      -110,
      -50,
    ),
  ])

/** A heart of woven stripes, for what is kept with care. */
export const wovenHeart = (r: number, a: string, b: string): Thing => {
  const d = `M0 ${r * 0.9}C${-r * 1.3} ${r * 0.1} ${-r * 1.1} ${-r * 0.9} ${-r * 0.45} ${-r * 0.8}C${-r * 0.15} ${-r * 0.76} 0 ${-r * 0.5} 0 ${-r * 0.4}C0 ${-r * 0.5} ${r * 0.15} ${-r * 0.76} ${r * 0.45} ${-r * 0.8}C${r * 1.1} ${-r * 0.9} ${r * 1.3} ${r * 0.1} 0 ${r * 0.9}Z`
  const stripes = [-0.8, -0.4, 0, 0.4, 0.8]
    .map((f) => rect(-r * 2, r * f - r * 0.1, r * 4, r * 0.16, b, 'transform="rotate(-12)"'))
    .join("")
  return {
    art: path(d, a) + clip(d, stripes + rect(r * 0.1, -r, r, r * 2, "#1d1a33", 'opacity=".14"')),
    shade: `<path d="${d}"/>`,
  }
}
