import { darken, lighten } from "../canvas/colour.ts"
import { upTo } from "../canvas/random.ts"
import { circle, clip, fade, path, rect, silhouette, stroke } from "../canvas/svg.ts"
import { put, still, together, type Thing } from "../canvas/thing.ts"
import { colour } from "../palettes.ts"

/** A silk button and its loop. */
export const aakad = (x: number, y: number, r: number, c: string) =>
  stroke(`M${x - r * 2.6} ${y}H${x + r * 2.6}`, darken(c, 0.1), r * 0.55) +
  circle(x, y, r, c) +
  circle(x - r * 0.3, y - r * 0.3, r * 0.36, lighten(c, 0.6))

/** Garments hang spread on a pole through the sleeves; the origin is the middle of the shoulders. About 760 wide, 720 tall. */
const body =
  "M-128 0L-366 8V214L-176 226C-186 380 -206 520 -232 672Q0 706 232 672C206 520 186 380 176 226L366 214V8L128 0Q0 26 -128 0Z"

const folds = (c: string) =>
  stroke(
    "M-120 250C-126 400 -140 540 -158 668M-60 300C-62 440 -70 560 -80 684M64 300C66 440 74 560 84 684M124 250C130 400 144 540 162 668M-178 226C-150 190 -140 120 -134 40M178 226C150 190 140 120 134 40",
    darken(c, 0.14),
    6,
  )

const shading =
  rect(60, -40, 320, 800, "#1d1a33", fade(0.1)) +
  path("M128 20L366 20V214L176 226Z", "#1d1a33", fade(0.08)) +
  path("M-366 150L-176 190V226L-366 214ZM176 190L366 150V214L176 226Z", "#1d1a33", fade(0.16))

const pole: Thing = {
  art:
    rect(-430, 24, 860, 22, "#7a4a2c") +
    rect(-430, 24, 860, 8, "#a9713f") +
    circle(-432, 35, 17, "#a9713f") +
    circle(432, 35, 17, "#7a4a2c"),
  shade: '<rect x="-430" y="24" width="860" height="22"/>',
}

/** A hooded robe of striped cloth, braided down the front. */
export const jellaba = (c: string, stripe: string, braid: string, pitch = 46): Thing => {
  const stripes = upTo(760 / pitch + 1).map(
    (i) =>
      rect(-384 + i * pitch, -20, pitch * 0.26, 760, stripe) +
      rect(-384 + i * pitch + pitch * 0.44, -20, pitch * 0.07, 760, stripe),
  )
  const hood = "M-92 30C-104 -60 -60 -120 0 -190C60 -120 104 -60 92 30C50 60 -50 60 -92 30Z"
  const inside = "M-50 24C-60 -30 -34 -66 0 -98C34 -66 60 -30 50 24C24 46 -24 46 -50 24Z"
  return together([
    pole,
    {
      art:
        clip(body, rect(-400, -40, 800, 800, c) + stripes.join("") + folds(c) + shading) +
        stroke("M0 30V690M-366 214L-176 226M366 214L176 226M-232 672Q0 706 232 672", braid, 8) +
        upTo(9)
          .map((i) => aakad(0, 74 + i * 44, 9, braid))
          .join(""),
      shade: silhouette(body),
    },
    {
      art:
        clip(
          hood,
          rect(-120, -200, 240, 280, c) +
            upTo(7)
              .map((i) => stroke(`M${-90 + i * 30} 60L${-18 + i * 6} -190`, stripe, 8))
              .join("") +
            rect(20, -200, 100, 280, "#1d1a33", fade(0.14)),
        ) +
        path(inside, darken(c, 0.5)) +
        stroke("M-92 30C-50 60 50 60 92 30M0 46V74", braid, 8) +
        stroke(inside, braid, 5),
      shade: silhouette(hood),
    },
  ])
}

/** A ceremonial robe: open front, braid, small buttons, embroidered cuffs and hem, a wide belt. */
export const caftan = (
  c: string,
  trim: string,
  motif: (x: number, y: number) => string,
  belt = true,
): Thing => {
  const brocade = upTo(9).flatMap((row) =>
    upTo(9).map((i) => motif(-344 + i * 86 + (row % 2) * 43, 40 + row * 78)),
  )
  const neck = "M-40 6Q0 60 40 6L26 0H-26Z"
  const hem = "M-226 628Q0 660 226 628L232 672Q0 706 -232 672Z"
  const bands =
    path(hem, trim) +
    path("M-366 8H-326V216L-366 214ZM366 8H326V216L366 214Z", trim) +
    rect(-24, 0, 48, 720, trim)
  const teeth = upTo(24)
    .map((i) => `M${-232 + i * 20} 622l10 -18 10 18`)
    .join("")
  const buckle = belt
    ? rect(-186, 252, 372, 66, darken(c, 0.42)) +
      rect(-186, 258, 372, 5, darken(trim, 0.2)) +
      rect(-186, 307, 372, 5, darken(trim, 0.2)) +
      rect(-46, 244, 92, 82, colour.brass) +
      path("M0 254L34 285 0 316 -34 285Z", darken(colour.brass, 0.35)) +
      circle(0, 285, 11, "#a5302f")
    : ""
  return together([
    pole,
    {
      art:
        clip(
          body,
          rect(-400, -40, 800, 800, c) +
            brocade.join("") +
            folds(c) +
            bands +
            stroke(teeth, trim, 6) +
            shading +
            path(neck, darken(c, 0.55)) +
            stroke("M-12 20V700M12 20V700", darken(trim, 0.3), 4),
        ) +
        upTo(16)
          .map((i) => (i > 4 && i < 7 && belt ? "" : aakad(0, 70 + i * 38, 8, lighten(trim, 0.3))))
          .join("") +
        clip(body, buckle) +
        stroke("M-40 6Q0 60 40 6", trim, 10),
      shade: silhouette(body),
    },
  ])
}

/** Folded garment: a pile of cloth with its front and buttons on top. Standing, about 440 wide. */
export const foldedRobe = (c: string, stripe: string, braid: string): Thing => {
  const layers = upTo(3).map(
    (i) =>
      `<rect x="${-220 + i * 6}" y="${-66 - i * 62}" width="${440 - i * 12}" height="66" rx="28" fill="${i % 2 ? darken(c, 0.12) : c}"/>` +
      stroke(`M${-200 + i * 6} ${-30 - i * 62}H${200 - i * 6}`, darken(c, 0.26), 4) +
      upTo(8)
        .map((k) => rect(-180 + k * 50, -64 - i * 62, 9, 60, stripe, fade(0.8)))
        .join(""),
  )
  return together([
    {
      art: layers.join("") + rect(60, -190, 150, 190, "#1d1a33", fade(0.13)),
      shade: '<rect x="-220" y="-190" width="440" height="190" rx="28"/>',
    },
    put(
      still(
        path("M-214 0C-200 -40 -140 -56 0 -58C140 -56 200 -40 214 0Z", lighten(c, 0.12)) +
          stroke("M-210 -4Q0 -26 210 -4", braid, 7) +
          upTo(7)
            .map((i) => aakad(-150 + i * 50, -34 + Math.abs(i - 3) * 2, 10, braid))
            .join(""),
      ),
      0,
      -184,
    ),
  ])
}
