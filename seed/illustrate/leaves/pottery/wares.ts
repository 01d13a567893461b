import { dish } from "../../parts/pot/table.ts"

export const white = "#ece4d2"

export const blue = "#234c94"

export const [ochre, green, brown, teal] = ["#d59a2c", "#3f7a52", "#6b3a24", "#2f7f86"]

export const facePlate = (r: number, art: string, c = white) => dish(r, c, art)
