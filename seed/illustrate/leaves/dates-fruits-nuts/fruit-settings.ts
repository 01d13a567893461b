import { lighten } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { circle, group, stroke } from "../../canvas/svg.ts"
import { lay, put, rest, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour, type PaletteName } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { citrusBlossom } from "../../parts/flower/citrus.ts"
import { clementine, slice } from "../../parts/fruit/citrus.ts"
import { apple, loquat, quince } from "../../parts/fruit/orchard.ts"
import { pomegranate, pomegranateOpen } from "../../parts/fruit/pomegranate.ts"
import { leaf, petals, sprig } from "../../parts/plant.ts"
import { pyramid, scatter } from "../../parts/scatter.ts"
import { basketOf } from "../../parts/wicker.ts"
import { crate } from "../../parts/wooden.ts"
import { scene, type Scene } from "../../scene.ts"

export type Kind = {
  whole: (index?: number) => Thing
  cut: Thing
  branch: Thing
  dish: string
  radius: number
}

const cutInHalf = (r: number, skin: string, flesh: string, core: string, pips: string): Thing => ({
  art:
    circle(0, 0, r, skin) +
    circle(0, 0, r * 0.9, flesh) +
    group(stroke(blob("0 -26, 16 -8, 12 20, 0 28, -12 20, -16 -8"), core, 4), "") +
    [-1, 1]
      .map(
        (s) => `<ellipse cx="${s * 8}" cy="6" rx="5" ry="10" fill="${pips}" transform="rotate(${s * -14})"/>`,
      )
      .join(""),
  shade: `<circle r="${r}"/>`,
})

const fruiting = (fruit: Thing, leafC: string, w: number): Thing =>
  together([
    sprig({
      stem: [
        [0, 0],
        [120, -50],
        [260, -40],
        [380, 30],
      ],
      nodes: 7,
      colour: "#6a4a34",
      weight: 10,
      grow: (share, _, i) => leaf(120 - share * 30, w, i % 2 ? leafC : lighten(leafC, 0.14)),
    }),
    put(fruit, 150, 60, 1.15),
    put(fruit, 290, 70, 1.1),
    put(fruit, 30, 70, 0.98),
  ])

/** Five ways to set fruit; each kind takes four, each with its own colours. */
export const settings = {
  heaped: (k: Kind, p: PaletteName): Scene =>
    scene(
      "niche",
      p,
      stand(
        bowl(250, 140, k.dish, ({ r, ry }) => heap("h", r, ry, 130, 4, 5, (_, i) => k.whole(i), 1.25), {
          gloss: 0.2,
        }),
        480,
        850,
        1.25,
      ),
      rest(k.cut, 830, 920, k.radius, 1.35),
    ),
  three: (k: Kind, p: PaletteName): Scene =>
    scene(
      "window",
      p,
      rest(k.whole(0), 310, 830, k.radius, 3.2),
      rest(k.whole(1), 660, 800, k.radius, 3),
      rest(k.cut, 520, 940, k.radius, 2.4),
    ),
  branch: (k: Kind, p: PaletteName): Scene => scene("hung", p, lay(k.branch, 150, 440, 1.9, -4, 30)),
  crate: (k: Kind, p: PaletteName): Scene =>
    scene(
      "dado",
      p,
      stand(
        crate(
          540,
          170,
          heap("cr", 260, 46, 70, 3, 6, (_, i) => k.whole(i), 1.22),
        ),
        500,
        850,
        1.35,
      ),
      rest(k.cut, 240, 960, k.radius, 1.2),
      rest(k.whole(2), 790, 950, k.radius, 1.2),
    ),
  pyramid: (k: Kind, p: PaletteName): Scene =>
    scene(
      "parapet",
      p,
      stand(
        pyramid(4, 94, (i) => k.whole(i)),
        500,
        860,
        1.65,
      ),
    ),
  above: (k: Kind, p: PaletteName): Scene =>
    scene(
      "mat",
      p,
      lay(dishAbove(310, k.dish, lighten(k.dish, 0.2)), 500, 500, 1.14),
      ...scatter(500, 505, 215, 13, (_, i) => (i % 3 === 0 ? k.cut : k.whole(i)), 1.45, 8),
    ),
  basket: (k: Kind, p: PaletteName): Scene =>
    scene(
      "runner",
      p,
      stand(
        basketOf(
          230,
          180,
          heap("b", 215, 60, 100, 4, 5, (_, i) => k.whole(i), 1.2),
        ),
        500,
        830,
        1.35,
      ),
    ),
}

const blossomed = (c: string) =>
  together([petals(5, 46, 44, c, -90, 0.64), still(circle(0, 0, 10, colour.saffron))])

export const kinds = {
  pomegranate: {
    whole: (i = 0) => pomegranate(i % 2 ? "#ab3430" : "#bd4a35"),
    cut: pomegranateOpen(),
    branch: fruiting(pomegranate(), "#5d7a45", 34),
    dish: colour.emerald,
    radius: 50,
  },
  apple: {
    whole: (i = 0) => apple(["#b2392b", "#c2872f", "#a9452c"][i % 3], i % 3 === 1 ? "#b8412c" : "#d9a63c"),
    cut: cutInHalf(48, "#b2392b", "#f0e2bb", "#d8bf85", "#5a3222"),
    branch: together([fruiting(apple(), "#5f7d49", 56), put(blossomed("#f0dcd2"), 330, -60, 1)]),
    dish: colour.indigo,
    radius: 50,
  },
  clementine: {
    whole: (i = 0) => clementine(i % 2 ? "#dd7d1c" : "#e08f2a", i % 2 === 0),
    cut: slice(50, "#dd7d1c", "#ea9c3c"),
    branch: together([
      fruiting(clementine("#dd7d1c", false), "#436741", 58),
      put(citrusBlossom(50), 215, -70),
      put(citrusBlossom(42), 370, 10),
    ]),
    dish: colour.cobalt,
    radius: 48,
  },
  medlars: {
    whole: (i = 0) => put(loquat(i % 2 ? "#e0992f" : "#e6ab46"), 0, 0, 0.98, (i % 3) * 14 - 14),
    cut: {
      art:
        circle(0, 0, 44, "#dc9228") +
        circle(0, 0, 39, "#f0c778") +
        `<ellipse cx="-10" rx="13" ry="19" fill="#6b3a1e"/><ellipse cx="13" cy="2" rx="13" ry="18" fill="#5a2f18"/><ellipse cx="-14" cy="-6" rx="4" ry="7" fill="#a5734a"/>`,
      shade: '<circle r="44"/>',
    },
    branch: fruiting(loquat(), "#55703f", 50),
    dish: colour.indigo,
    radius: 48,
  },
  quince: {
    whole: (i = 0) => quince(i % 2 ? "#d8ae33" : "#cfa028"),
    cut: cutInHalf(50, "#d8ae33", "#f0e0b0", "#d2b673", "#4a2a1c"),
    branch: fruiting(quince(), "#78855a", 62),
    dish: colour.brick,
    radius: 52,
  },
} satisfies Record<string, Kind>
