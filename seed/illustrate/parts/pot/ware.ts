import { type Profile, type Surface, vessel } from "../../canvas/revolve.ts"

export type Decor = (surface: Surface) => string

export type Ware = { colour: string; decor?: Decor; gloss?: number; inside?: string }

export const turn = (profile: Profile, { colour, decor, gloss = 0.45, inside }: Ware, tilt = 0.22) =>
  vessel({ profile, colour, tilt, gloss, ...(decor ? { decor } : {}), inside: inside ?? colour })
