import { darken, lighten } from "../canvas/colour.ts"
import { blob, facet } from "../canvas/curve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, silhouette, stroke } from "../canvas/svg.ts"
import { at } from "../canvas/svg.ts"
import type { Thing } from "../canvas/thing.ts"

/** A white fleece with a brown face: the Beni Guil sheep. Standing, about 330 wide, facing left. */
export const sheep = (fleece = "#e9dcc3", face = "#7a4a30"): Thing => {
  const body =
    "M-130 -90C-160 -130 -140 -190 -100 -196C-80 -226 -30 -226 -6 -208C20 -232 74 -226 92 -200C136 -200 160 -160 146 -120C150 -84 120 -60 86 -68C60 -46 0 -48 -20 -64C-60 -46 -110 -58 -130 -90Z"
  const chance = seeded("fleece")
  const curls = upTo(26).map(() => {
    const [x, y] = [chance.range(-124, 128), chance.range(-210, -72)]
    return stroke(`M${x} ${y}a12 10 0 1 1 18 8`, darken(fleece, 0.16), 4)
  })
  const leg = (x: number, c: string) =>
    path(facet(`${x} -80, ${x + 24} -80, ${x + 20} 0, ${x + 4} 0`), c) + rect(x + 3, -12, 18, 12, "#3a2219")
  const head = blob("-120 -212, -150 -222, -176 -204, -206 -160, -212 -138, -194 -130, -160 -142, -128 -166")
  return {
    art:
      [60, -70].map((x) => leg(x, darken(face, 0.3))).join("") +
      [92, -104].map((x) => leg(x, face)).join("") +
      path(body, fleece) +
      clip(
        body,
        at(0, 44, path(body, darken(fleece, 0.2))).replace("translate(0 44)", "translate(30 96)") +
          curls.join(""),
      ) +
      path(head, face) +
      clip(head, path(facet("-220 -120, -220 -150, -120 -176, -110 -120"), darken(face, 0.3))) +
      path(blob("-122 -206, -96 -214, -78 -196, -100 -186"), darken(face, 0.2)) +
      ellipse(-166, -182, 5, 6, "#20120c") +
      path(blob("-150 -226, -130 -240, -104 -226, -112 -204, -136 -206"), fleece),
    shade:
      silhouette(body) +
      silhouette(head) +
      rect(-104, -90, 24, 90, "").replace(' fill=""', "") +
      rect(92, -90, 24, 90, "").replace(' fill=""', ""),
  }
}

/** A free-range hen, facing left, about 300 wide. */
export const hen = (c = "#a9552b"): Thing => {
  const body = blob(
    "-96 -150, -130 -190, -128 -236, -100 -254, -74 -236, -56 -190, 0 -168, 70 -190, 130 -262, 160 -256, 156 -190, 130 -110, 70 -56, -10 -46, -70 -76",
  )
  const feathers = [
    [-30, -120],
    [10, -130],
    [50, -126],
    [-10, -94],
    [34, -96],
    [74, -104],
  ].map(([x = 0, y = 0]) => stroke(`M${x} ${y}a20 18 0 0 0 36 0`, darken(c, 0.3), 5))
  const tail = ["#3c3a2e", "#4c5240", "#33322c"].map((t, i) =>
    path(
      blob(
        `96 -150, 130 -${236 - i * 14}, ${176 + i * 14} -${270 - i * 40}, ${186 + i * 12} -${240 - i * 44}, 150 -130, 110 -110`,
      ),
      t,
    ),
  )
  const comb = path(
    blob("-122 -246, -126 -276, -110 -266, -102 -286, -90 -268, -76 -276, -80 -246"),
    "#b8322a",
  )
  const leg = (x: number) => stroke(`M${x} -50V-6M${x - 20} 0L${x} -8L${x + 14} 0`, "#cf9a3a", 7)
  return {
    art:
      tail.join("") +
      leg(-6) +
      leg(30) +
      comb +
      path(body, c) +
      clip(body, at(26, 40, path(body, darken(c, 0.2))) + path(body, "none")) +
      path(blob("-124 -232, -100 -250, -78 -230, -64 -190, -96 -160, -118 -190"), lighten(c, 0.24)) +
      feathers.join("") +
      path(blob("-46 -140, 20 -156, 96 -130, 60 -92, 0 -86, -36 -106"), darken(c, 0.12)) +
      path(facet("-126 -222, -158 -210, -124 -204"), "#dca437") +
      path(blob("-122 -202, -108 -200, -112 -172, -124 -178"), "#b8322a") +
      circle(-108, -226, 5, "#20120c"),
    shade: silhouette(body),
  }
}

/** A dromedary, facing left, about 420 wide. */
export const camel = (c = "#b98a55"): Thing => {
  const body = blob(
    "-110 -210, -70 -236, -30 -246, 0 -300, 36 -318, 66 -290, 90 -246, 130 -226, 150 -180, 130 -140, 60 -126, -40 -128, -100 -150",
  )
  const neck =
    "M-96 -160C-150 -150 -176 -190 -184 -250C-188 -280 -190 -300 -196 -316L-160 -326C-150 -280 -150 -226 -84 -226Z"
  const head = blob("-160 -334, -186 -344, -222 -330, -252 -310, -250 -294, -214 -292, -180 -300, -158 -312")
  const leg = (x: number, tone: string, bend = 0) =>
    path(
      facet(`${x} -170, ${x + 34} -170, ${x + 26 + bend} -84, ${x + 22} 0, ${x + 4} 0, ${x + 8 + bend} -84`),
      tone,
    ) + ellipse(x + 12, -3, 15, 6, darken(tone, 0.3))
  return {
    art:
      leg(-58, darken(c, 0.34), -4) +
      leg(86, darken(c, 0.34), 6) +
      leg(-100, c) +
      leg(112, c, 4) +
      path(neck, c) +
      path(body, c) +
      clip(body, at(22, 62, path(body, darken(c, 0.22)))) +
      path(head, c) +
      path(facet("-252 -296, -156 -312, -160 -300, -250 -286"), darken(c, 0.24)) +
      path(blob("-168 -334, -160 -352, -150 -346, -152 -328"), darken(c, 0.2)) +
      circle(-196, -322, 4.4, "#20120c") +
      stroke("M148 -190C166 -160 160 -130 164 -110", darken(c, 0.2), 8) +
      path(blob("-4 -290, 36 -318, 68 -288, 40 -280"), darken(c, 0.3)),
    shade:
      silhouette(body) +
      silhouette(neck) +
      silhouette(head) +
      silhouette("M-100 -160H-60L-78 0H-96ZM112 -160H150L134 0H116Z"),
  }
}

/** A silver fish from above or the side, 2 x 150 long. */
export const fish = (turn = 0, c = "#8fa3ab"): Thing => {
  const body = blob("-150 0, -120 -24, -50 -40, 30 -34, 96 -14, 120 0, 96 14, 30 34, -50 38, -120 22")
  const tail = facet("108 0, 160 -36, 148 0, 160 36")
  const dots = upTo(7).map((i) => circle(-60 + i * 24, -6 - (i % 2) * 3, 4.4, darken(c, 0.5)))
  const scales = upTo(6).map((i) => stroke(`M${-70 + i * 28} 6a12 12 0 0 0 22 0`, darken(c, 0.16), 3))
  const art =
    path(tail, darken(c, 0.3)) +
    path(body, lighten(c, 0.34)) +
    clip(body, rect(-170, -60, 340, 52, darken(c, 0.34)) + rect(-170, -12, 340, 12, c)) +
    dots.join("") +
    scales.join("") +
    stroke("M-96 -26C-84 -8 -84 8 -96 26", darken(c, 0.4), 4) +
    circle(-122, -4, 9, "#f0e6d0") +
    circle(-122, -4, 5, "#20120c") +
    path(facet("-10 -37, 26 -58, 40 -34"), darken(c, 0.4)) +
    ellipse(-60, 24, 50, 5, lighten(c, 0.75), fade(0.8))
  return {
    art: `<g transform="rotate(${turn})">${art}</g>`,
    shade: `<g transform="rotate(${turn})"><path d="${body}"/><path d="${tail}"/></g>`,
  }
}
