import { z } from "@medusajs/framework/zod"
import { Slug } from "./texts"

const Texts = z.object({ ar: z.string().min(1), fr: z.string().min(1), en: z.string().min(1) })

/** The words that tell a reader of each language that a cooperative is fictional. */
const FICTIONAL = { ar: "(تجريبية)", fr: "(démo)", en: "(demo)" } as const

const Name = Texts.refine(
  (name) =>
    name.ar.includes(FICTIONAL.ar) && name.fr.includes(FICTIONAL.fr) && name.en.includes(FICTIONAL.en),
  "must say in every language that the cooperative is fictional",
)

const DemoCooperative = z
  .object({
    slug: Slug,
    demo: z.literal(true),
    name: Name,
    tagline: Texts,
    province: Slug,
    region: z.string(),
    activities: z.array(Slug).min(1).max(30),
    founded: z.int().min(1900).max(2100),
    members: z.int().positive(),
    women_members: z.int().min(0),
    women_only: z.boolean(),
    women_led: z.boolean(),
  })
  .refine((it) => it.women_members <= it.members, {
    path: ["women_members"],
    message: "more women than members",
  })
  .refine((it) => !it.women_only || it.women_members === it.members, {
    path: ["women_only"],
    message: "some members are not women",
  })

/** `demo-cooperatives.json` */
export const DemoCooperatives = z
  .object({ cooperatives: z.array(DemoCooperative).min(1) })
  .superRefine(({ cooperatives }, context) => {
    const seen = new Set<string>()
    cooperatives.forEach(({ slug }, index) => {
      const path = ["cooperatives", index, "slug"]
      if (seen.has(slug)) context.addIssue({ code: "custom", path, message: `"${slug}" is there twice` })
      seen.add(slug)
    })
  })

export type DemoCooperative = z.infer<typeof DemoCooperative>
