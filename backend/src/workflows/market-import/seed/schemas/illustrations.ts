import { z } from "@medusajs/framework/zod"
import { Slug } from "./texts"

/** `illustrations/manifest.json`: how many pictures each leaf has, numbered from 1. */
export const Illustrations = z.record(Slug, z.int().positive().max(99))

export type Illustrations = z.infer<typeof Illustrations>
