import { polygon, ring } from "../../canvas/curve.ts"
import { ellipse, path } from "../../canvas/svg.ts"
import { lay, put, stand, type Thing, together } from "../../canvas/thing.ts"
import { colour, type PaletteName } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { rosemary, thyme } from "../../parts/flower/aromatic.ts"
import { citrusBranch } from "../../parts/flower/citrus.ts"
import { meadow } from "../../parts/flower/meadow.ts"
import { arbutusBranch, euphorbia } from "../../parts/flower/wild.ts"
import { cap, clothCover } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { bee, comb, dipper, honeyDish } from "../../parts/hive.ts"
import { scene, type Scene } from "../../scene.ts"

const cellEmblem = (c: string) =>
  path(polygon(ring(6, 36)), c) + path(polygon(ring(6, 22)), colour.ivory) + path(polygon(ring(6, 11)), c)

export const label = (c: string) => ({ colour: colour.ivory, band: c, emblem: cellEmblem(c) })

type Kind = { honey: string; flower: Thing; band: string; cloth: string; stripe: string; size?: number }

/** Six ways to set honey with the flower it comes from; each honey takes four of them. */
export const settings = {
  beside: (k: Kind, p: PaletteName): Scene =>
    scene(
      "niche",
      p,
      stand(k.flower, 250, 850, 1.15 * (k.size ?? 1)),
      stand(
        jar({ h: 260, w: 124, liquid: k.honey, label: label(k.band) }, clothCover(98, k.cloth, k.stripe)),
        590,
        850,
        1.6,
      ),
    ),
  comb: (k: Kind, p: PaletteName): Scene =>
    scene(
      "dado",
      p,
      stand(comb(p, k.honey), 330, 800, 1.15),
      stand(
        jar({ h: 230, w: 120, liquid: k.honey, label: label(k.band) }, cap(102, 44, k.stripe)),
        690,
        850,
        1.35,
      ),
      lay(k.flower, 130, 960, 0.78 * (k.size ?? 1), 38, 8),
    ),
  dish: (k: Kind, p: PaletteName): Scene =>
    scene(
      "window",
      p,
      stand(k.flower, 690, 770, 1.2 * (k.size ?? 1)),
      stand(honeyDish(k.honey, k.stripe), 430, 870, 1.6),
      lay(dipper(38), 470, 730, 1.3),
    ),
  trio: (k: Kind, p: PaletteName): Scene =>
    scene(
      "parapet",
      p,
      stand(
        jar({ h: 190, w: 100, liquid: k.honey, label: label(k.band) }, cap(86, 38, k.cloth)),
        240,
        800,
        1.3,
      ),
      stand(
        jar({ h: 330, w: 118, liquid: k.honey, label: label(k.stripe) }, clothCover(94, k.cloth, k.stripe)),
        480,
        830,
        1.4,
      ),
      stand(k.flower, 770, 880, 1.05 * (k.size ?? 1)),
    ),
  above: (k: Kind, p: PaletteName): Scene =>
    scene(
      "mat",
      p,
      lay(dishAbove(230, k.stripe, k.honey), 430, 430, 1.1),
      lay(
        { art: ellipse(-70, -90, 80, 26, "#fff0c8", 'opacity=".5" transform="rotate(-35)"'), shade: "" },
        430,
        430,
        1,
        0,
        0,
      ),
      lay(k.flower, 560, 880, 1.3 * (k.size ?? 1), 16),
      lay(bee(-40), 760, 250, 1.5, 0, 26),
    ),
  poster: (k: Kind, p: PaletteName): Scene =>
    scene(
      "disc",
      p,
      stand(k.flower, 690, 850, 1.5 * (k.size ?? 1)),
      stand(
        jar({ h: 230, w: 128, liquid: k.honey, label: label(k.band) }, clothCover(102, k.cloth, k.stripe)),
        350,
        870,
        1.55,
      ),
      lay(bee(-20), 520, 250, 1.2, 0, 30),
    ),
}

export const kinds = {
  thyme: {
    honey: "#b8711a",
    flower: together([put(thyme(300, 40), 20, 0), put(thyme(250, -70), -20, 0), put(thyme(220, 120), 30, 0)]),
    band: "#7c4a6e",
    cloth: colour.ivory,
    stripe: "#8a5a80",
  },
  euphorbia: {
    honey: "#8f4a12",
    flower: euphorbia(),
    band: colour.pine,
    cloth: colour.saffron,
    stripe: colour.pine,
    size: 1.15,
  },
  arbutus: {
    honey: "#6e3714",
    flower: together([put(arbutusBranch(120), 10, 0), put(arbutusBranch(-90), -10, 0, 0.8)]),
    band: colour.madder,
    cloth: colour.ivory,
    stripe: colour.madder,
  },
  citrus: {
    honey: "#dba437",
    flower: together([put(citrusBranch(110), 10, 0), put(citrusBranch(-100), -10, 0, 0.86)]),
    band: "#c8641c",
    cloth: "#e8dcc0",
    stripe: colour.leaf,
  },
  meadow: {
    honey: "#cd8a22",
    flower: meadow(),
    band: colour.indigo,
    cloth: colour.ivory,
    stripe: colour.indigo,
    size: 0.98,
  },
  rosemary: {
    honey: "#e3bd62",
    flower: together([
      put(rosemary(330, 20), 20, 0),
      put(rosemary(270, -90), 0, 0),
      put(rosemary(240, 110), 30, 0),
    ]),
    band: "#5a648e",
    cloth: "#dfe0d2",
    stripe: "#5a648e",
  },
} satisfies Record<string, Kind>
