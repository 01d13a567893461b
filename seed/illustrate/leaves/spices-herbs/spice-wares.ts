import { rosebud } from "../../parts/flower/rose.ts"

export const buds = (t: number) => rosebud(t)
