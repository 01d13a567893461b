/** The series' colours: clay, saffron, olive and indigo on lime-washed white. */
export const colour = {
  lime: "#f1e7d6",
  chalk: "#e9dcc5",
  sand: "#d9bf98",
  wheat: "#cfa968",
  clay: "#b5532f",
  terracotta: "#cc7449",
  blush: "#dca687",
  brick: "#87371f",
  saffron: "#dc9722",
  honey: "#c9761a",
  amber: "#a9560f",
  olive: "#6d7235",
  leaf: "#566a34",
  sage: "#a3a67a",
  pine: "#33472f",
  indigo: "#2a3f6b",
  night: "#1b2845",
  mist: "#a9b8bd",
  sea: "#4d7a78",
  cobalt: "#24509a",
  emerald: "#2e6b45",
  henna: "#5a3222",
  umber: "#3a2219",
  date: "#6b3319",
  rose: "#c8737a",
  petal: "#e2a9a6",
  crocus: "#80609f",
  madder: "#9c2f2c",
  wine: "#6b2138",
  ivory: "#ece1cb",
  wool: "#dccdb2",
  silver: "#b9bcbb",
  brass: "#c7963a",
  copper: "#b86b3c",
  steel: "#3b424c",
  cedar: "#96592f",
  thuya: "#8a451f",
} as const

/** One picture's setting: two surfaces, a quiet rhythm, an accent, and how its shadows fall. */
export type Palette = {
  wall: string
  table: string
  rhythm: string
  accent: string
  ink: string
  shadow: number
}

const setting = (
  wall: string,
  table: string,
  rhythm: string,
  accent: string,
  ink: string,
  shadow: number,
) => ({
  wall,
  table,
  rhythm,
  accent,
  ink,
  shadow,
})

export const palettes = {
  lime: setting("#efe5d3", "#d3b48b", "#dccbaf", colour.indigo, "#4a2a1c", 0.34),
  linen: setting("#e8dcc6", "#b9c0b4", "#d6c8ac", colour.clay, "#2c2b2c", 0.32),
  clay: setting("#cb7a50", "#a1502e", "#be6a41", colour.chalk, "#35130c", 0.42),
  blush: setting("#e0b295", "#c18162", "#d5a081", colour.indigo, "#4c1f14", 0.36),
  saffron: setting("#e4b255", "#c08130", "#d9a243", colour.indigo, "#4a240a", 0.38),
  sage: setting("#b4b58a", "#868a56", "#a7a97b", colour.chalk, "#23260f", 0.4),
  olive: setting("#717642", "#50562b", "#67703c", colour.saffron, "#14180a", 0.46),
  indigo: setting("#34497a", "#22335a", "#2d4070", colour.saffron, "#070c1c", 0.5),
  mist: setting("#b4c1c3", "#d8c6a6", "#a5b4b8", colour.clay, "#2d2a33", 0.34),
  umber: setting("#6a3d2a", "#48281c", "#5f3525", colour.saffron, "#120806", 0.5),
  sea: setting("#5d8683", "#41625f", "#547b78", colour.chalk, "#0c1c1c", 0.44),
} satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes
