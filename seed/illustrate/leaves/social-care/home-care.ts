import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { cup } from "../../parts/bowl.ts"
import { roseBranch } from "../../parts/flower/rose.ts"
import { vase } from "../../parts/pot/vases.ts"
import { openHand, wovenHeart } from "../../parts/hand.ts"
import { scene, type Variants } from "../../scene.ts"
import { toys } from "./wares.ts"

const skin = ["#a5683f", "#c08a5c", "#8a5230"] as const

const cane: Thing = {
  art:
    stroke("M0 0V-420C0 -520 -120 -520 -120 -430", "#7a4a2c", 24) +
    stroke("M-4 -20V-420C-4 -510 -116 -514 -118 -440", "#a9713f", 8),
  shade: '<path d="M-12 0V-420C-12 -500 -108 -500 -108 -430H-132C-132 -540 12 -540 12 -420V0Z"/>',
}

export const armchair = (c: string, throwC: string): Thing => ({
  art:
    path("M-200 -60V-330C-200 -400 200 -400 200 -330V-60Z", c) +
    path("M60 -376C150 -372 200 -356 200 -330V-60H90C100 -180 96 -300 60 -376Z", darken(c, 0.2)) +
    path(
      "M-240 0V-190C-240 -240 -160 -240 -160 -190V-70H160V-190C160 -240 240 -240 240 -190V0Z",
      lighten(c, 0.12),
    ) +
    path("M160 -190C160 -240 240 -240 240 -190V0H160Z", darken(c, 0.14)) +
    rect(-160, -120, 320, 60, lighten(c, 0.22)) +
    path("M-150 -376C-60 -392 -10 -388 20 -386L40 -120 20 -20H-120L-140 -120Z", throwC) +
    upTo(5)
      .map((i) => stroke(`M${-148 + i * 3} ${-330 + i * 70}H${26 + i * 2}`, colour.ivory, 9))
      .join("") +
    stroke(
      upTo(8)
        .map((i) => `M${-112 + i * 18} -20v26`)
        .join(""),
      throwC,
      7,
    ) +
    rect(-220, 0, 34, 26, "#5c3420") +
    rect(186, 0, 34, 26, "#5c3420"),
  shade: '<path d="M-240 0V-200L-200 -380H200L240 -200V0Z"/>',
})

const pillbox: Thing = {
  art: upTo(7)
    .map(
      (i) =>
        `<rect x="${-210 + i * 60}" y="-64" width="56" height="64" rx="10" fill="${i % 2 ? "#dfe3d8" : "#cdd6d0"}"/>` +
        `<rect x="${-210 + i * 60}" y="-76" width="56" height="22" rx="8" fill="${toys[i % 6]}"/>`,
    )
    .join(""),
  shade: '<rect x="-210" y="-76" width="420" height="76"/>',
}

export const variants: Variants = [
  scene(
    "disc",
    "blush",
    lay(openHand(skin[0], colour.indigo, colour.ivory), 560, 720, 1.35, -8, 20),
    lay(wovenHeart(120, colour.madder, colour.petal), 420, 470, 1.2, 0, 18),
  ),
  scene(
    "window",
    "sage",
    stand(armchair("#a9653f", colour.indigo), 450, 880, 1.35),
    stand(cane, 850, 900, 1.1),
  ),
  scene(
    "niche",
    "mist",
    stand(put(roseBranch(70), 0, 0, 0.9), 700, 640, 1.15),
    stand(vase({ colour: colour.ivory, gloss: 0.5, inside: colour.sand }), 690, 850, 0.85),
    stand(cup(84, 140, colour.cobalt, "#b07a3a"), 370, 830, 1.45),
    stand(pillbox, 400, 930, 1),
  ),
  scene(
    "hung",
    "saffron",
    lay(openHand(skin[1], colour.olive, colour.ivory), 600, 640, 1.25, -4, 20),
    lay(
      {
        art: `<g transform="scale(-1 -1)">${openHand(skin[2], colour.brick, colour.ivory).art}</g>`,
        shade: `<g transform="scale(-1 -1)">${openHand(skin[2], colour.brick, colour.ivory).shade}</g>`,
      },
      380,
      500,
      1.25,
      -4,
      20,
    ),
  ),
]
