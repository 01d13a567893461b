import { z } from "zod"

const environmentSchema = z.object({
  NODE_ENV: z.string().default("development"),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().optional(),
  STOREFRONT_PORT: z.coerce.number().int().default(8000),
  MEDUSA_PUBLISHABLE_KEY: z.string().default(""),
  MEDIA_DIR: z.string().optional(),
  PURGE_SECRET: z.string().optional(),
})

/** The storefront's settings, read once; a wrong one stops the start with its name. */
export const environment = environmentSchema.parse(process.env)

export const isProduction = environment.NODE_ENV === "production"

/** The public address of the market, without a trailing slash. */
export const publicOrigin = (
  environment.STOREFRONT_URL ?? `http://localhost:${environment.STOREFRONT_PORT}`
).replace(/\/$/, "")
