import { hanbel, type Scheme } from "../../parts/weave/hanbel.ts"
import type { Variants } from "../../scene.ts"
import { close, shop, terrace, wall } from "./settings.ts"

const warm: Scheme = { ground: "#8e2a28", second: "#3a2230", accent: "#c8702a", pale: "#e8d9b8" }

const night: Scheme = { ground: "#27365c", second: "#8e2a28", accent: "#d39a2c", pale: "#e8d9b8" }

const natural: Scheme = { ground: "#e3d3b2", second: "#6b4a34", accent: "#a5502e", pale: "#f0e6cf" }

const gold: Scheme = { ground: "#c58a26", second: "#8e3a24", accent: "#2f3f60", pale: "#ecdcb4" }

export const variants: Variants = [
  terrace(hanbel("h1", warm), "lime"),
  shop(hanbel("h2", gold), [hanbel("h3", warm), hanbel("h4", night), hanbel("h5", natural)], "sage"),
  wall(hanbel("h6", night), "saffron"),
  close(hanbel("h7", natural), "clay"),
]
