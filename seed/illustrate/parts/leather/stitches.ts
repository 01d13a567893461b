import { stroke } from "../../canvas/svg.ts"

export const stitches = (d: string, c: string, width = 4) => stroke(d, c, width, 'stroke-dasharray="11 9"')
